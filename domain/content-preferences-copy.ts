/**
 * The small copy of the content preferences that lets the popup paint without waiting for a database.
 * It may be older than the records only if it is more careful: it never implies that a baby lives
 * who has died.
 */
import { SITUATIONS } from '@/content/types.ts';
import type { CardPreferences } from './content-preferences.ts';

/** Reads a stored copy; null for anything incomplete or unknown. Never throws. */
export function parsePreferencesCopy(stored: string | null): CardPreferences | null {
  try {
    const { scripture, situation } = JSON.parse(stored ?? '{}') as Partial<CardPreferences>;
    const known = SITUATIONS.find((one) => one === situation);
    return known && typeof scripture === 'boolean' ? { scripture, situation: known } : null;
  } catch {
    return null;
  }
}

/** The text to store. */
export function serializePreferencesCopy({ scripture, situation }: CardPreferences): string {
  return JSON.stringify({ scripture, situation });
}

/**
 * What the copy must be while changed preferences are being written to the database, as the page may
 * be closed at any line. Null: no copy, and the popup waits for the records.
 * @param before the copy as it is
 * @param next the new preferences; null if they are not known yet (a backup is being imported)
 */
export function copyDuringChange(
  before: CardPreferences | null,
  next: CardPreferences | null,
): CardPreferences | null {
  if (before && next && serializePreferencesCopy(before) === serializePreferencesCopy(next))
    return before;
  // What is written for this situation, without Scripture, hurts nobody.
  if (next?.situation === 'loss') return { situation: 'loss', scripture: false };
  if (before?.situation === 'loss') return { situation: 'loss', scripture: false };
  return null;
}
