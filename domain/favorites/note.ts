import type { Favorite, Version } from '../records.ts';
import { writeRegister } from '../register.ts';
import { cleanText } from './clean-text.ts';

/** How many letters a note holds, in UTF-16 units, as `length` counts them. */
export const NOTE_LIMIT = 20_000;

/** What keeps a note from being saved, or null. Nothing is ever cut off. */
export function problemWithNote(text: string): 'too-long' | null {
  return cleanText(text).length > NOTE_LIMIT ? 'too-long' : null;
}

/**
 * The favorite with a note. One that was removed meanwhile comes back: she is writing on it, and
 * whoever removed it had not seen that.
 * @param text "" for no note
 * @param seen the revs of the notes that the page had before it (`seenIn(favorite.note)`)
 * @param rev of the page that writes, by chance; the same one until it is left
 * @param now milliseconds since 1970
 * @throws RangeError for a text that has a problem
 */
export function writeNote(
  favorite: Favorite,
  text: string,
  seen: readonly string[],
  rev: string,
  now: number,
): Favorite {
  if (problemWithNote(text)) throw new RangeError('This note is too long.');
  const note = writeRegister(favorite.note, cleanText(text), seen, rev, now);
  return { ...favorite, note, updatedAt: now, deletedAt: null };
}

/** The notes of a favorite: the newest, or null; and what was written without seeing it. */
export function notes(favorite: Favorite): {
  newest: Version<string> | null;
  others: Version<string>[];
} {
  const [newest = null, ...others] = favorite.note.versions.filter(({ value }) => value !== '');
  return { newest, others };
}
