/** Finds favorites by their title, text, reflection and notes. */
import { isUnspaced, wordsOf } from '@/domain/search/fold.ts';
import {
  ANY_BOOK,
  overlaps,
  parseReference,
  parseSought,
  type Reference,
} from '@/domain/search/reference.ts';
import type { Favorite } from '../records.ts';

/** What the search looks at, made once for each favorite. Kept small: there may be very many. */
export type Findable = {
  id: string;
  /** The Bible reference in its title, or null. */
  reference: Reference | null;
  /** Its folded words, each once and with its start marked, so that one scan can find it: "HandHold 34". */
  words: string;
};

/** Includes all texts of a favorite, including versions that were written without seeing each other. */
export function findable(favorite: Favorite): Findable {
  const { id, kind, content, note } = favorite;
  const texts = [
    ...content.versions.flatMap(({ value }) => [
      value.title,
      value.text,
      value.reflection,
      value.aside,
    ]),
    ...note.versions.map(({ value }) => value),
  ];
  return {
    id,
    reference: kind === 'passage' || kind === 'own' ? referenceIn(content) : null,
    words: [...new Set(wordsOf(texts.join(' ')))].map(markStart).join(''),
  };
}

/**
 * The ids of the favorites in which every word of the query starts a word (in a script without blanks:
 * stands anywhere), in their order. For a query that is a Bible reference, a favorite from that book must
 * have one of its verses instead.
 * @returns all of them for a query without words
 */
export function findFavorites(favorites: readonly Findable[], query: string): string[] {
  const sought = parseSought(query);
  // Longest first: it rules out the most favorites.
  const words = wordsOf(query)
    .toSorted((a, b) => b.length - a.length)
    .map((word) => (isUnspaced(word) ? word : markStart(word)));
  const isOfBook = ({ book }: Reference) => book === sought?.book || sought?.book === ANY_BOOK;
  const found = favorites.filter(({ reference, words: text }) =>
    sought && reference && isOfBook(reference)
      ? overlaps(reference, sought)
      : words.every((word) => text.includes(word)),
  );
  return found.map(({ id }) => id);
}

/**
 * Marks the start of a folded word: with a capital letter, which folded words do not contain and which
 * is rarer than a space, so that a scan stops less often. A word without capitals gets a space.
 */
function markStart(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  const capital = first.toUpperCase();
  return capital === first || capital.length !== first.length
    ? ` ${word}`
    : capital + word.slice(first.length);
}

function referenceIn({ versions }: Favorite['content']): Reference | null {
  const [newest] = versions;
  return newest ? parseReference(newest.value.title) : null;
}
