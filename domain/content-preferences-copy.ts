/**
 * The small copy of the content preferences that lets the popup paint without waiting for a database.
 * It may be older than the records only if it is more careful: it never implies that a baby lives
 * who has died.
 */
import type { Situation } from '@/content/types.ts';
import type { CardPreferences } from './content-preferences.ts';
import { parseSituation, situationOf } from './situation.ts';

/** Reads a stored copy; null for anything incomplete or unknown. Never throws. */
export function parsePreferencesCopy(stored: string | null): CardPreferences | null {
  try {
    const { scripture, situation } = JSON.parse(stored ?? '{}') as Partial<CardPreferences>;
    const known = parseSituation(situation);
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
  const said = [...(before?.situation ?? []), ...(next?.situation ?? [])];
  if (!said.includes('loss')) return null;
  // What is written for after a loss alone, without Scripture, hurts nobody.
  return { situation: situationOf(said.filter(isLossOrPartner)), scripture: false };
}

const isLossOrPartner = (one: Situation) => one === 'loss' || one === 'partner';
