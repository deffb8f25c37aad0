import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FavoriteRowData } from '@/components/favorites/FavoriteRow.tsx';
import {
  mayHide,
  NO_METADATA,
  NONE_HIDDEN,
  type VisibilityPreferences,
  visibleFavorites,
} from '@/domain/favorites/visibility.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { loadContentMetadata } from './content-metadata.ts';
import { type FavoriteQuery, toRowData } from './favorite-index.ts';
import {
  connectFavoriteIndex,
  type FavoriteIndexClient,
  type ListState,
} from './favorite-index-client.ts';

/** What the first screen shows, before all favorites are read. */
const FIRST = 40;

export type FavoriteList = {
  /** Undefined until the first screen is there. */
  shown: ListState | undefined;
  /** All favorites are still being read, and what is shown of them may not be all that fits. */
  looking: boolean;
  row: (index: number) => FavoriteRowData | null;
  /** The page shows these rows now. */
  onRange: (from: number, to: number) => void;
  /** Ids of all that fit what was asked. */
  allIds: () => Promise<string[]>;
};

/**
 * The favorites that fit a question, kept up to date. A row is there when it is seen; all else stays
 * on the shelf.
 * @param question null until it is known; the same object while nothing else is asked
 */
export function useFavoriteIndex(
  repositories: Repositories | null,
  question: FavoriteQuery | null,
): FavoriteList {
  const [shown, setShown] = useState<ListState>();
  const talk = useRef<FavoriteIndexClient | null>(null);
  const isFirst = useRef(true);

  // Not after the next frame: she waits for it.
  useLayoutEffect(() => {
    if (!repositories) return undefined;
    let ended = false;
    talk.current = connectFavoriteIndex(repositories, (update) => {
      if (!ended) setShown(update);
    });
    return () => {
      ended = true;
      talk.current?.close();
      talk.current = null;
    };
  }, [repositories]);

  useLayoutEffect(() => {
    if (!repositories || !question) return;
    talk.current?.ask(question);
    if (!isFirst.current) return;
    isFirst.current = false;
    const { current: here } = talk;
    firstScreen(repositories, question)
      .then((first) => setShown((now) => now ?? first))
      .catch(() => undefined)
      // Not at the same time: reading all of them would hold up the few that she sees first.
      .then(() => here?.begin());
  }, [repositories, question]);

  const rows = shown?.rows;
  const last = (shown?.total ?? 0) - 1;
  const onRange = useCallback(
    (from: number, to: number) => {
      const isMissing = rows && (!rows.has(from) || !rows.has(Math.min(to, last)));
      if (isMissing && last >= 0) talk.current?.appearance(from, to);
    },
    [rows, last],
  );
  const row = useCallback((index: number) => rows?.get(index) ?? null, [rows]);
  return {
    shown,
    looking: shown?.question === null && question !== null && (shown.more || isNarrow(question)),
    row,
    onRange,
    allIds: async () => (await talk.current?.ids()) ?? [],
  };
}

function isNarrow({ query, kind, theme, sort }: FavoriteQuery): boolean {
  return query.trim() !== '' || kind !== '' || theme !== '' || sort !== 'newest';
}

/** The newest favorites. Others are not even counted: with very many that takes longer than the rest. */
async function firstScreen(
  { favorites }: Repositories,
  preferences: VisibilityPreferences,
): Promise<ListState | undefined> {
  const some = mayHide(preferences);
  const [newest, known] = await Promise.all([
    favorites.newest(FIRST),
    some ? loadContentMetadata() : NO_METADATA,
  ]);
  const open = visibleFavorites(newest, preferences, known);
  // Others may be there; how many wait, only the shelf knows.
  if (newest.length > 0 && open.length === 0) return undefined;
  const kept = open.length;
  const rows = new Map(open.map((favorite, at) => [at, toRowData(favorite)]));
  const more = newest.length === FIRST;
  return { total: kept, kept, waiting: NONE_HIDDEN, forTabs: kept, rows, question: null, more };
}
