/** Passages that the user writes. */
import type { Favorite, SavedContent } from '../records.ts';
import { emptyRegister, registerOf, writeRegister } from '../register.ts';
import { nextStamp } from '../timestamp.ts';
import { cleanName, cleanText, isBlank } from './clean-text.ts';
import { NO_CONTENT, savedContent } from './favorite.ts';

/** What the user writes. Everything except the text may be "". */
export type OwnPassageContent = Pick<SavedContent, 'title' | 'text' | 'reflection' | 'theme'>;

/** The longest text of each field, in UTF-16 units as `length` counts them. */
export const OWN_PASSAGE_LIMITS: { readonly [K in keyof OwnPassageContent]: number } = {
  title: 200,
  text: 4_000,
  reflection: 4_000,
  theme: 60,
};

export type OwnPassageProblem = 'no-text' | `long-${keyof OwnPassageContent}`;

/** What keeps an own passage from being saved, or null. Text is never cut off. */
export function problemWithOwnPassage(content: OwnPassageContent): OwnPassageProblem | null {
  const clean = normalize(content);
  if (isBlank(clean.text)) return 'no-text';
  const fields = Object.keys(OWN_PASSAGE_LIMITS) as (keyof OwnPassageContent)[];
  const long = fields.find((field) => clean[field].length > OWN_PASSAGE_LIMITS[field]);
  return long ? `long-${long}` : null;
}

/**
 * A new own passage.
 * @param id random and unique; the record's id is "own:" plus this
 * @param rev random, of the writing page
 * @param inRotation 1: new tabs show it too
 * @param now milliseconds since 1970
 * @throws RangeError for content that has a problem
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
 * An own passage with new content. A passage that was removed in the meantime comes back.
 * @param seen the revs of the content that the writing page showed (`seenIn(favorite.content)`)
 * @param rev random, of the writing page; the same one for as long as the page lives
 * @param now milliseconds since 1970
 * @throws RangeError for content that has a problem, or a favorite of another kind
 */
export function writeOwnPassage(
  favorite: Favorite,
  content: OwnPassageContent,
  seen: readonly string[],
  rev: string,
  now: number,
): Favorite {
  if (favorite.kind !== 'own') throw new RangeError('Only an own passage can be rewritten.');
  const register = writeRegister(favorite.content, checked(content), seen, rev, now);
  const updatedAt = nextStamp(now, favorite.updatedAt);
  return { ...favorite, content: register, updatedAt, deletedAt: null };
}

/** The newest content of an own passage, for a form to edit. */
export function ownPassageContent(favorite: Favorite): OwnPassageContent {
  const { title, text, reflection, theme } = savedContent(favorite);
  return { title, text, reflection, theme };
}

function checked(content: OwnPassageContent): SavedContent {
  if (problemWithOwnPassage(content)) throw new RangeError('This passage cannot be saved.');
  return { ...NO_CONTENT, ...normalize(content) };
}

function normalize({ title, text, reflection, theme }: OwnPassageContent): OwnPassageContent {
  return {
    title: cleanName(title),
    text: cleanText(text).trim(),
    reflection: cleanText(reflection).trim(),
    theme: cleanText(theme).trim(),
  };
}
