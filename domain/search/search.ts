import { wordsOf } from './fold.ts';
import { overlaps, parseReference, type Reference } from './reference.ts';

/** Something that can be found. */
export type SearchItem = {
  kind: 'passage' | 'line' | 'practice' | 'reason';
  id: string;
  /** A reference or a card's title; "" for none. */
  title: string;
  text: string;
  /** Words that belong to it, but are not read first. */
  more: string;
  theme: string;
  /** Other names for the title. */
  keywords: readonly string[];
};

/** An item with its words folded, once for every query. */
export type SearchIndex<Item extends SearchItem> = {
  item: Item;
  reference: Reference | null;
  /** The words of each field, the one that counts most first. */
  fields: readonly (readonly string[])[];
};

export type Found<Item extends SearchItem> = {
  /** The best, in order. */
  items: Item[];
  /** How many there are, with those that the limit left out. */
  total: number;
};

/** Makes items ready to be searched. */
export function buildIndex<Item extends SearchItem>(items: readonly Item[]): SearchIndex<Item>[] {
  return items.map((item) => ({
    item,
    reference: item.kind === 'passage' ? parseReference(item.title) : null,
    fields: [
      wordsOf([item.title, ...item.keywords].join(' ')),
      wordsOf(item.theme),
      wordsOf(`${item.text} ${item.more}`),
    ],
  }));
}

/**
 * Finds the items in which every word of the query begins a word; for a reference, the passages that
 * have a verse of it. A word in the title counts more than one in the theme, and that more than one
 * in the text. Equals stay in their order.
 */
export function search<Item extends SearchItem>(
  index: readonly SearchIndex<Item>[],
  query: string,
  limit: number,
): Found<Item> {
  const sought = parseReference(query);
  const found = sought
    ? index.filter(({ reference }) => reference && overlaps(reference, sought))
    : byWords(index, wordsOf(query));
  return { items: found.slice(0, limit).map(({ item }) => item), total: found.length };
}

function byWords<Item extends SearchItem>(index: readonly SearchIndex<Item>[], words: string[]) {
  if (words.length === 0) return [];
  return index
    .map((candidate) => ({ candidate, distance: distance(candidate.fields, words) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ candidate }) => candidate);
}

/** Nothing for each word in the first field, one for each in the second…; endless without a word. */
function distance(fields: SearchIndex<SearchItem>['fields'], words: readonly string[]): number {
  return words.reduce((sum, word) => {
    const field = fields.findIndex((held) => held.some((other) => other.startsWith(word)));
    return sum + (field === -1 ? Number.POSITIVE_INFINITY : field);
  }, 0);
}
