/** Passages in her own words. */
import type { Favorite, KeptWords } from '../records.ts';
import { emptyRegister, registerOf, writeRegister } from '../register.ts';
import { cleanText } from './clean-text.ts';
import { keptWords, NO_WORDS } from './favorite.ts';

/** What she writes. All but the text may be "". */
export type OwnWords = Pick<KeptWords, 'title' | 'text' | 'reflection' | 'theme'>;

/** How many letters each part holds, in UTF-16 units, as `length` counts them. */
export const OWN_LIMITS: { readonly [K in keyof OwnWords]: number } = {
  title: 200,
  text: 4_000,
  reflection: 4_000,
  theme: 60,
};

export type OwnProblem = 'no-text' | `long-${keyof OwnWords}`;

/** What keeps her words from being saved, or null. Nothing is ever cut off. */
export function problemWithOwn(words: OwnWords): OwnProblem | null {
  const clean = tidy(words);
  if (clean.text === '') return 'no-text';
  const fields = Object.keys(OWN_LIMITS) as (keyof OwnWords)[];
  const long = fields.find((field) => clean[field].length > OWN_LIMITS[field]);
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
export function newOwn(
  words: OwnWords,
  id: string,
  rev: string,
  rotates: 0 | 1,
  now: number,
): Favorite {
  return {
    id: `own:${id}`,
    kind: 'own',
    contentId: null,
    words: registerOf(checked(words), rev, now),
    note: emptyRegister(),
    rotates,
    savedAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

/**
 * Her own passage with other words. One that was removed meanwhile comes back: she is writing on it.
 * @param seen the revs of the words that the page had before it (`seenIn(favorite.words)`)
 * @param rev of the page that writes, by chance; the same one until it is left
 * @param now milliseconds since 1970
 * @throws RangeError for words that have a problem, or a favorite that is not her own
 */
export function writeOwn(
  favorite: Favorite,
  words: OwnWords,
  seen: readonly string[],
  rev: string,
  now: number,
): Favorite {
  if (favorite.kind !== 'own') throw new RangeError('These words are not her own.');
  const register = writeRegister(favorite.words, checked(words), seen, rev, now);
  return { ...favorite, words: register, updatedAt: now, deletedAt: null };
}

/** Her words of a favorite, the newest, as they can be written again. */
export function ownWords(favorite: Favorite): OwnWords {
  const { title, text, reflection, theme } = keptWords(favorite);
  return { title, text, reflection, theme };
}

function checked(words: OwnWords): KeptWords {
  if (problemWithOwn(words)) throw new RangeError('These words cannot be kept.');
  return { ...NO_WORDS, ...tidy(words) };
}

function tidy({ title, text, reflection, theme }: OwnWords): OwnWords {
  return {
    title: cleanText(title).replace(/\s+/g, ' ').trim(),
    text: cleanText(text).trim(),
    reflection: cleanText(reflection).trim(),
    theme: cleanText(theme).trim(),
  };
}
