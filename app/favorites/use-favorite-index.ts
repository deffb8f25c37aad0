import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '@/components/language.ts';
import type { FavoriteQuery } from '@/domain/favorites/favorite-index.ts';
import { type FavoriteRowData, listedFavorite, rowData } from '@/domain/favorites/favorite-row.ts';
import {
  mayHide,
  NO_METADATA,
  NONE_HIDDEN,
  type VisibilityPreferences,
  visibleFavorites,
} from '@/domain/favorites/visibility.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { loadContentMetadata } from './content-metadata.ts';
import {
  connectFavoriteIndex,
  type FavoriteIndexClient,
  type PlacedAnswer,
} from './favorite-index-client.ts';

/** How many favorites the first screen shows, before all are read. */
const FIRST_SCREEN = 40;

/**
 * `newest` and `all` come from the first screen, which knows no query: the newest favorites, with
 * more to come, or all that there are.
 */
type ListState = PlacedAnswer & { source: 'newest' | 'all' | 'index' };

export type FavoriteList = {
  /** Undefined until the first screen is there. */
  list: ListState | undefined;
  /** All favorites are still being read, and the list may not yet be what was asked for. */
  isLoading: boolean;
  row: (place: number) => FavoriteRowData | null;
  /** The page shows these rows now, both included. */
  onRange: (from: number, to: number) => void;
  /** Ids of all favorites that match the query. */
  allIds: () => Promise<string[]>;
};

/**
 * The favorites that match a query, kept up to date. The page holds only the rows near those it shows.
 * @param query the same object while nothing else is asked
 */
export function useFavoriteIndex(
  repositories: Repositories | null,
  query: FavoriteQuery,
): FavoriteList {
  const { locale } = useLanguage();
  const [list, setList] = useState<ListState>();
  const client = useRef<FavoriteIndexClient | null>(null);
  const latestQuery = useRef(query);
  latestQuery.current = query;

  // A layout effect, as the first rows must not wait for the next frame.
  useLayoutEffect(() => {
    if (!repositories) return undefined;
    const opened = connectFavoriteIndex(repositories, locale, (answer) =>
      setList({ ...answer, source: 'index' }),
    );
    client.current = opened;
    opened.setQuery(latestQuery.current);
    firstScreen(repositories, latestQuery.current)
      .then((first) => setList((now) => now ?? first))
      .catch(() => undefined)
      // Not sooner: reading all of them would delay the few that are seen first.
      .then(opened.begin);
    return () => {
      opened.close();
      client.current = null;
    };
  }, [repositories, locale]);

  useLayoutEffect(() => client.current?.setQuery(query), [query]);

  const rows = list?.rows;
  const from = list?.from ?? 0;
  const last = (list?.total ?? 0) - 1;
  const row = useCallback((place: number) => rows?.[place - from] ?? null, [rows, from]);
  const onRange = useCallback(
    (first: number, until: number) => {
      const isMissing = rows && (!row(first) || !row(Math.min(until, last)));
      if (isMissing && last >= 0) client.current?.setRange(first, until);
    },
    [rows, row, last],
  );
  return {
    list,
    isLoading: list?.source === 'newest' || (list?.source === 'all' && !isEverything(query)),
    row,
    onRange,
    allIds: async () => (await client.current?.ids()) ?? [],
  };
}

/** Whether a query asks for all favorites in the order of the first screen. */
function isEverything({ searchText, kind, theme, sort }: FavoriteQuery): boolean {
  return searchText.trim() === '' && kind === '' && theme === '' && sort === 'newest';
}

/**
 * The newest favorites. Others are not counted, as that takes longer than the rest if there are
 * very many.
 * @returns undefined if all of them are hidden: only the index knows whether there are others
 */
async function firstScreen(
  { favorites }: Repositories,
  preferences: VisibilityPreferences,
): Promise<ListState | undefined> {
  const [newest, metadata] = await Promise.all([
    favorites.newest(FIRST_SCREEN),
    mayHide(preferences) ? loadContentMetadata() : NO_METADATA,
  ]);
  const visible = visibleFavorites(newest, preferences, metadata);
  if (newest.length > 0 && visible.length === 0) return undefined;
  return {
    total: visible.length,
    savedCount: visible.length,
    hidden: NONE_HIDDEN,
    forNewTabs: visible.length,
    from: 0,
    rows: visible.map((favorite) => rowData(listedFavorite(favorite))),
    source: newest.length === FIRST_SCREEN ? 'newest' : 'all',
  };
}
