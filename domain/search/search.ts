import type { ContentKind } from '../kinds.ts';
import { matchesWord, wordsOf } from './fold.ts';
import { overlaps, parseReference, parseSought, type Reference } from './reference.ts';

/** Something that can be found. */
export type SearchItem = {
  kind: ContentKind;
  id: string;
  /** A reference or a card's title, or "". */
  title: string;
  text: string;
  /** Further text that is searched but not shown first. */
  more: string;
  theme: string;
  /** Other names for the title. */
  keywords: readonly string[];
};

/** An item prepared for all queries. */
export type IndexedItem<Item extends SearchItem> = {
  item: Item;
  reference: Reference | null;
  /** The folded words of each field, in order of weight. */
  fields: readonly (readonly string[])[];
};

export type Found<Item extends SearchItem> = {
  /** The best ones, in order. */
  items: Item[];
  /** How many were found, including those beyond the limit. */
  total: number;
};

export function buildIndex<Item extends SearchItem>(items: readonly Item[]): IndexedItem<Item>[] {
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
 * Finds the items in which every word of the query starts a word (in a script without blanks: stands
 * anywhere); for a Bible reference, the passages that have one of its verses. The title counts more than the theme, and the theme more than the
 * text. Items of equal weight stay in their order.
 */
export function search<Item extends SearchItem>(
  index: readonly IndexedItem<Item>[],
  query: string,
  limit: number,
): Found<Item> {
  const sought = parseSought(query);
  const found = sought
    ? index.filter(({ reference }) => reference && overlaps(reference, sought))
    : byWords(index, wordsOf(query));
  return { items: found.slice(0, limit).map(({ item }) => item), total: found.length };
}

function byWords<Item extends SearchItem>(index: readonly IndexedItem<Item>[], words: string[]) {
  if (words.length === 0) return [];
  return index
    .map((candidate) => ({ candidate, distance: distance(candidate.fields, words) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ candidate }) => candidate);
}

/** The sum, over all words, of the position of the field that has the word; infinite if none has it. */
function distance(fields: IndexedItem<SearchItem>['fields'], words: readonly string[]): number {
  return words.reduce((sum, word) => {
    const position = fields.findIndex((field) => field.some((other) => matchesWord(other, word)));
    return sum + (position === -1 ? Number.POSITIVE_INFINITY : position);
  }, 0);
}
