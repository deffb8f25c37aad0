import { placeOfBook } from '@/domain/search/books.ts';
import { parseReference } from '@/domain/search/reference.ts';
import type { FavoriteKind } from '../kinds.ts';
import type { Favorite } from '../records.ts';
import { cutText } from '../text/graphemes.ts';
import { nameOf, savedContent } from './favorite.ts';

/** `canonical`: the order of the Bible; what has no reference comes last, newest first. */
export const SORTS = ['newest', 'oldest', 'canonical', 'title'] as const;
export type Sort = (typeof SORTS)[number];

/** What a list needs to sort and filter favorites. */
export type Row = {
  id: string;
  kind: FavoriteKind;
  /** Id of a theme, or "". */
  theme: string;
  /** Milliseconds since 1970. */
  savedAt: number;
  /** Its reference or title, else the beginning of its text. */
  title: string;
};

/** How many characters of a text are sorted by. */
const MAX_TITLE_LENGTH = 80;

export function rowOf(favorite: Favorite): Row {
  const { id, kind, savedAt } = favorite;
  const title = cutText(nameOf(favorite), MAX_TITLE_LENGTH);
  return { id, kind, theme: savedContent(favorite).theme, savedAt, title };
}

/**
 * The rows in an order. Equal ones are newest first, then by id.
 * @param collator compares titles: an `Intl.Collator` of the page's language, with `numeric`
 */
export function sortRows<R extends Row>(
  rows: readonly R[],
  sort: Sort,
  collator: { compare: (a: string, b: string) => number },
): R[] {
  if (sort === 'newest') return rows.toSorted(newestFirst);
  if (sort === 'oldest') return rows.toSorted((a, b) => newestFirst(b, a));
  const rank = ranks(rows, sort === 'title' ? titleRanks(collator) : bibleRanks);
  return rows
    .map((row) => ({ row, rank: rank(row) }))
    .sort((a, b) => a.rank - b.rank || newestFirst(a.row, b.row))
    .map(({ row }) => row);
}

function newestFirst(a: Row, b: Row): number {
  return b.savedAt - a.savedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

type RankTitles = (titles: readonly string[]) => Map<string, number>;

/** A rank for each row, computed once for each different title. */
function ranks(rows: readonly Row[], rankTitles: RankTitles): (row: Row) => number {
  const ranked = rankTitles([...new Set(rows.map(({ title }) => title))]);
  return ({ title }) => ranked.get(title) ?? Number.MAX_SAFE_INTEGER;
}

function titleRanks({ compare }: { compare: (a: string, b: string) => number }): RankTitles {
  return (titles) => {
    const ranked = new Map<string, number>();
    let last: string | null = null;
    let rank = -1;
    for (const title of titles.toSorted(compare)) {
      if (last === null || compare(last, title) !== 0) rank += 1;
      ranked.set(title, rank);
      last = title;
    }
    return ranked;
  };
}

/** Book, chapter, first verse. A whole chapter comes before its verses. */
const bibleRanks: RankTitles = (titles) =>
  new Map(
    titles.flatMap((title): [string, number][] => {
      const reference = parseReference(title);
      if (!reference) return [];
      const [[first]] = reference.ranges;
      return [[title, placeOfBook(reference.book) * 1_000_000 + first]];
    }),
  );
