/** Passages in her own words. */
import type { Favorite, SavedContent } from '../records.ts';
import { emptyRegister, registerOf, writeRegister } from '../register.ts';
import { cleanText } from './clean-text.ts';
import { NO_CONTENT, savedContent } from './favorite.ts';

/** What she writes. All but the text may be "". */
export type OwnPassageContent = Pick<SavedContent, 'title' | 'text' | 'reflection' | 'theme'>;

/** How many letters each part holds, in UTF-16 units, as `length` counts them. */
export const OWN_PASSAGE_LIMITS: { readonly [K in keyof OwnPassageContent]: number } = {
  title: 200,
  text: 4_000,
  reflection: 4_000,
  theme: 60,
};

export type OwnPassageProblem = 'no-text' | `long-${keyof OwnPassageContent}`;

/** What keeps her words from being saved, or null. Nothing is ever cut off. */
export function problemWithOwnPassage(content: OwnPassageContent): OwnPassageProblem | null {
  const clean = tidy(content);
  if (clean.text === '') return 'no-text';
  const fields = Object.keys(OWN_PASSAGE_LIMITS) as (keyof OwnPassageContent)[];
  const long = fields.find((field) => clean[field].length > OWN_PASSAGE_LIMITS[field]);
  return long ? `long-${long}` : null;
}

/**
 * A new passage of her own.
 * @param id by chance, unique; the record's id is "own:" and this
 * @param rev of the page that writes, by chance
 * @param rotates 1: it takes its turn in new tabs
 * @param now milliseconds since 1970
 * @throws RangeError for words that have a problem
 */
export function newOwnPassage(
  content: OwnPassageContent,
  id: string,
  rev: string,
  inRotation: 0 | 1,
  now: number,
): Favorite {
  return {
    id: `own:${id}`,
    kind: 'own',
    contentId: null,
    content: registerOf(checked(content), rev, now),
    note: emptyRegister(),
    inRotation,
    savedAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

/**
 * Her own passage with other words. One that was removed meanwhile comes back: she is writing on it.
 * @param seen the revs of the words that the page had before it (`seenIn(favorite.content)`)
 * @param rev of the page that writes, by chance; the same one until it is left
 * @param now milliseconds since 1970
 * @throws RangeError for words that have a problem, or a favorite that is not her own
 */
export function writeOwnPassage(
  favorite: Favorite,
  content: OwnPassageContent,
  seen: readonly string[],
  rev: string,
  now: number,
): Favorite {
  if (favorite.kind !== 'own') throw new RangeError('These words are not her own.');
  const register = writeRegister(favorite.content, checked(content), seen, rev, now);
  return { ...favorite, content: register, updatedAt: now, deletedAt: null };
}

/** Her words of a favorite, the newest, as they can be written again. */
export function ownPassageContent(favorite: Favorite): OwnPassageContent {
  const { title, text, reflection, theme } = savedContent(favorite);
  return { title, text, reflection, theme };
}

function checked(content: OwnPassageContent): SavedContent {
  if (problemWithOwnPassage(content)) throw new RangeError('These words cannot be kept.');
  return { ...NO_CONTENT, ...tidy(content) };
}

function tidy({ title, text, reflection, theme }: OwnPassageContent): OwnPassageContent {
  return {
    title: cleanText(title).replace(/\s+/g, ' ').trim(),
    text: cleanText(text).trim(),
    reflection: cleanText(reflection).trim(),
    theme: cleanText(theme).trim(),
  };
}
