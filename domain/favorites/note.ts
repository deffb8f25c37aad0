import type { Favorite, Version } from '../records.ts';
import { writeRegister } from '../register.ts';
import { nextStamp } from '../timestamp.ts';
import { cleanText } from './clean-text.ts';

/** The longest note, in UTF-16 units as `length` counts them. */
export const NOTE_LIMIT = 20_000;

/** What keeps a note from being saved, or null. Text is never cut off. */
export function problemWithNote(text: string): 'too-long' | null {
  return cleanText(text).length > NOTE_LIMIT ? 'too-long' : null;
}

/**
 * A favorite with a new note. A favorite that was removed in the meantime comes back: whoever removed
 * it had not seen the new note.
 * @param text "" for no note
 * @param seen the revs of the notes that the writing page showed (`seenIn(favorite.note)`)
 * @param rev random, of the writing page; the same one for as long as the page lives
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
  return { ...favorite, note, updatedAt: nextStamp(now, favorite.updatedAt), deletedAt: null };
}

/** The newest note of a favorite, or null, and notes that were written without seeing it. */
export function notes(favorite: Favorite): {
  newest: Version<string> | null;
  others: Version<string>[];
} {
  const [newest = null, ...others] = favorite.note.versions.filter(({ value }) => value !== '');
  return { newest, others };
}
