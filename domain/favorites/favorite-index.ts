/**
 * All favorites as the list needs them: searched, filtered and sorted. There may be 100,000, so it
 * holds only what that takes.
 */
import { deepEqual } from '../deep-equal.ts';
import type { FavoriteKind } from '../kinds.ts';
import type { Favorite } from '../records.ts';
import {
  type FavoriteRowData,
  type ListedFavorite,
  listedFavorite,
  rowData,
} from './favorite-row.ts';
import { type Findable, findable, findFavorites } from './search-favorites.ts';
import { type Sort, sortRows } from './sort.ts';
import {
  type ContentMetadata,
  type HiddenCounts,
  hiddenReason,
  mayHide,
  NO_METADATA,
  NONE_HIDDEN,
  type VisibilityPreferences,
  withPlainText,
} from './visibility.ts';

/** Which favorites the user wants to see, and in which order. */
export type ListQuery = {
  /** What was typed into the search field. */
  searchText: string;
  /** "" for every kind. */
  kind: FavoriteKind | '';
  /** Id of a theme; "" for every theme. */
  theme: string;
  sort: Sort;
};

export type FavoriteQuery = ListQuery & VisibilityPreferences;

type FavoriteCounts = {
  /** Favorites that match the query. */
  total: number;
  /** Favorites that may be shown, whether they match or not. */
  savedCount: number;
  /** Favorites that may not be shown. */
  hidden: HiddenCounts;
  /** Of those that may be shown, how many can appear in a new tab. */
  forNewTabs: number;
};

export type FavoriteAnswer = FavoriteCounts & { rows: FavoriteRowData[] };

/** A favorite in the words that are shown. */
type ShownEntry = ListedFavorite & Findable;

type Entry = ShownEntry & {
  /** The same in plain words, for when Scripture is off; null if the words are the same. */
  plain: ShownEntry | null;
};

type Result = { query: FavoriteQuery; matches: readonly ShownEntry[]; counts: FavoriteCounts };

export type FavoriteIndex = ReturnType<typeof createFavoriteIndex>;

/**
 * An empty index.
 * @param readAll reads all favorites, removed ones too, a part at a time
 */
export function createFavoriteIndex(readAll: () => AsyncIterable<readonly Favorite[]>) {
  let collator = new Intl.Collator();
  let entries = new Map<string, Entry>();
  let metadata = NO_METADATA;
  // Kept until a favorite changes: scrolling asks for other rows of the same result.
  let sorted: Partial<Record<Sort, Entry[]>> = {};
  let last: Result | null = null;

  const forgetResults = () => {
    sorted = {};
    last = null;
  };

  const find = (query: FavoriteQuery): Result => {
    if (last && deepEqual(last.query, query)) return last;
    const { searchText, kind, theme, sort } = query;
    sorted[sort] ??= sortRows([...entries.values()], sort, collator);
    const { visible, hidden } = splitByVisibility(sorted[sort], query, metadata);
    const inFilter = visible.filter(
      (entry) =>
        (kind === '' || entry.kind === kind) &&
        (theme === '' || (entry.theme || metadata[entry.id]?.theme) === theme),
    );
    const matches =
      searchText.trim() === ''
        ? inFilter
        : findFavorites(inFilter, searchText)
            .flatMap((id) => entries.get(id) ?? [])
            .map((entry) => asShown(entry, query));
    const counts = {
      total: matches.length,
      savedCount: visible.length,
      hidden,
      forNewTabs: visible.filter(({ kind }) => kind !== 'practice' && kind !== 'reason').length,
    };
    last = { query, matches, counts };
    return last;
  };

  return {
    /**
     * Reads all favorites. If that fails, the index stays as it was.
     * @param content what the content says of them today
     * @param locale of their titles, for sorting
     * @throws what `readAll` throws
     */
    async load(content: ContentMetadata, locale: string): Promise<void> {
      const loaded = new Map<string, Entry>();
      for await (const favorites of readAll()) addTo(loaded, favorites, content);
      collator = new Intl.Collator(locale, { numeric: true });
      entries = loaded;
      metadata = content;
      forgetResults();
    },
    /** Brings favorites up to date. */
    put(favorites: readonly Favorite[], removedIds: readonly string[] = []): void {
      addTo(entries, favorites, metadata);
      for (const id of removedIds) entries.delete(id);
      forgetResults();
    },
    /** @returns how many match, and the rows from one place to another, both included */
    answer(query: FavoriteQuery, from: number, to: number): FavoriteAnswer {
      const { counts, matches } = find(query);
      return { ...counts, rows: matches.slice(from, to + 1).map(rowData) };
    },
    /** Ids of all that match, in order. */
    ids: (query: FavoriteQuery): string[] => find(query).matches.map(({ id }) => id),
  };
}

/** Adds favorites, or takes those out that are removed. */
function addTo(
  entries: Map<string, Entry>,
  favorites: readonly Favorite[],
  metadata: ContentMetadata,
): void {
  for (const favorite of favorites) {
    if (favorite.deletedAt === null) entries.set(favorite.id, entryOf(favorite, metadata));
    else entries.delete(favorite.id);
  }
}

function splitByVisibility(
  entries: readonly Entry[],
  preferences: VisibilityPreferences,
  metadata: ContentMetadata,
): { visible: readonly ShownEntry[]; hidden: HiddenCounts } {
  if (!mayHide(preferences)) return { visible: entries, hidden: NONE_HIDDEN };
  const hidden = { ...NONE_HIDDEN };
  const visible: ShownEntry[] = [];
  for (const entry of entries) {
    const reason = hiddenReason(entry, preferences, metadata);
    if (reason) hidden[reason] += 1;
    else visible.push(asShown(entry, preferences));
  }
  return { visible, hidden };
}

function asShown(entry: Entry, { scripture }: VisibilityPreferences): ShownEntry {
  return scripture ? entry : (entry.plain ?? entry);
}

function entryOf(favorite: Favorite, metadata: ContentMetadata): Entry {
  const plain = withPlainText(favorite, metadata);
  return { ...shownEntryOf(favorite), plain: plain && shownEntryOf(plain) };
}

function shownEntryOf(favorite: Favorite): ShownEntry {
  return { ...findable(favorite), ...listedFavorite(favorite) };
}
