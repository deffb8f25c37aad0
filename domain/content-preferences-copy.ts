/**
 * The copy of the content preferences that lets the popup paint without waiting for a database. It may
 * differ from the records only by being more careful: it never says that a baby lives who died.
 */
import { SITUATIONS } from '@/content/types.ts';
import type { CardPreferences } from './content-preferences.ts';

/** Reads the stored text; null for anything that is not whole. Never throws. */
export function parsePreferencesCopy(stored: string | null): CardPreferences | null {
  try {
    const { scripture, situation } = JSON.parse(stored ?? '{}') as Partial<CardPreferences>;
    const known = SITUATIONS.find((one) => one === situation);
    return known && typeof scripture === 'boolean' ? { scripture, situation: known } : null;
  } catch {
    return null;
  }
}

/** The text that is stored. */
export function serializePreferencesCopy({ scripture, situation }: CardPreferences): string {
  return JSON.stringify({ scripture, situation });
}

/**
 * What the copy has to say while a change is being stored, as the page may be closed at any moment.
 * @param before what the copy says
 * @param next what is being stored; null where it is not known yet (an import)
 * @returns null for no copy: the popup then waits for the records
 */
export function copyDuringChange(
  before: CardPreferences | null,
  next: CardPreferences | null,
): CardPreferences | null {
  if (before && next && serializePreferencesCopy(before) === serializePreferencesCopy(next))
    return before;
  // What suits this situation, without words of faith, hurts nobody.
  if (next?.situation === 'loss') return { situation: 'loss', scripture: false };
  if (before?.situation === 'loss') return { situation: 'loss', scripture: false };
  return null;
}
