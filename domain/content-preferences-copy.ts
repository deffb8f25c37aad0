/**
 * The small copy of her choice that lets the popup paint without waiting for a database. It may lag
 * behind her records only towards what is more careful: never does it say that a baby lives who died.
 */
import { SITUATIONS } from '@/content/types.ts';
import type { CardPreferences } from './content-preferences.ts';

/** The stored text as a choice, or null for anything that is not whole. Never throws. */
export function parsePreferencesCopy(stored: string | null): CardPreferences | null {
  try {
    const { scripture, situation } = JSON.parse(stored ?? '{}') as Partial<CardPreferences>;
    const known = SITUATIONS.find((one) => one === situation);
    return known && typeof scripture === 'boolean' ? { scripture, situation: known } : null;
  } catch {
    return null;
  }
}

/** A choice as the text that is stored. */
export function serializePreferencesCopy({ scripture, situation }: CardPreferences): string {
  return JSON.stringify({ scripture, situation });
}

/**
 * What the copy has to be while a change of her choice is on its way to the disk, where any line may be
 * the last one that runs. Null: none, and the popup waits for the records.
 * @param before what the copy is
 * @param next what she chooses; null where it is not known yet (a backup is taken in)
 */
export function copyDuringChange(
  before: CardPreferences | null,
  next: CardPreferences | null,
): CardPreferences | null {
  if (before && next && serializePreferencesCopy(before) === serializePreferencesCopy(next))
    return before;
  // Under the words for this situation nobody is hurt, and without a word of faith neither.
  if (next?.situation === 'loss') return { situation: 'loss', scripture: false };
  if (before?.situation === 'loss') return { situation: 'loss', scripture: false };
  return null;
}
