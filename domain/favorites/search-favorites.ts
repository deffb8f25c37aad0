/** Finding favorites by what stands in them: their title, text, reflection and notes. */

import { wordsOf } from '@/domain/search/fold.ts';
import { overlaps, parseReference, type Reference } from '@/domain/search/reference.ts';
import type { Favorite } from '../records.ts';

/** What the search looks at, made once for each favorite: small, as there may be very many. */
export type Findable = {
  id: string;
  /** The place in the Bible that its title names, or null. */
  reference: Reference | null;
  /** Its words, folded, each once, so that a scan finds where one begins: "HandHold 34". */
  words: string;
};

/** A favorite as the search looks at it, with every text that is kept side by side in it. */
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
    words: [...new Set(wordsOf(texts.join(' ')))].map(begun).join(''),
  };
}

/**
 * The ids of those in which every word of the query begins a word. Where the query names a place in
 * the Bible: those that have a verse of it, and what is said of it beside other books. They stay in
 * their order.
 * @returns all of them for a query without a word
 */
export function findFavorites(among: readonly Findable[], query: string): string[] {
  const sought = parseReference(query);
  // Longest first: it is the one that the fewest have.
  const words = wordsOf(query)
    .toSorted((a, b) => b.length - a.length)
    .map(begun);
  const found = among.filter(({ reference, words: held }) =>
    sought !== null && reference?.book === sought.book
      ? overlaps(reference, sought)
      : words.every((word) => held.includes(word)),
  );
  return found.map(({ id }) => id);
}

/**
 * A folded word so that its beginning is found: with a capital, which folded words have nowhere else
 * and which is rarer than a blank, so that a scan stops less often. What has no capital: with a blank.
 */
function begun(word: string): string {
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
