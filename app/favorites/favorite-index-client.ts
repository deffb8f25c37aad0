import {
  createFavoriteIndex,
  type FavoriteAnswer,
  type FavoriteIndex,
  type FavoriteQuery,
} from '@/domain/favorites/favorite-index.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { connectWorker, type Remote, type WorkerConnection } from '../web-worker/connect-worker.ts';
import { loadContentMetadata } from './content-metadata.ts';
import workerAddress from './favorite-index.worker.ts?worker&url';

/** Rows to prefetch on each side of those on the page. */
const AHEAD = 40;

/** `rows` begins with the row at place `from`. */
export type PlacedAnswer = FavoriteAnswer & { from: number };

export type FavoriteIndexClient = {
  /** Reads all favorites and answers the query. */
  begin: () => void;
  setQuery: (query: FavoriteQuery) => void;
  /** The page shows these rows now, both included. */
  setRange: (from: number, to: number) => void;
  /** Ids of all that match the query, in order. */
  ids: () => Promise<string[]>;
  close: () => void;
};

/**
 * Keeps the page up to date with the favorites that match a query. Asks the index one thing at a
 * time; when it has answered, only the newest query and range count, so typing never waits for
 * results that are out of date.
 * @param locale of titles, for sorting
 * @param onAnswer hears each answer
 */
export function connectFavoriteIndex(
  repositories: Repositories,
  locale: string,
  onAnswer: (answer: PlacedAnswer) => void,
): FavoriteIndexClient {
  /** Null before `begin`. */
  let index: WorkerConnection<FavoriteIndex> | null = null;
  let query: FavoriteQuery | null = null;
  let range = { from: 0, to: 0 };
  let isAsking = false;
  let isOutdated = false;
  let isClosed = false;

  const load = async (service: Remote<FavoriteIndex>) =>
    service.load(await loadContentMetadata(), locale);

  const update = async () => {
    isOutdated = true;
    if (!index || !query || isAsking) return;
    isAsking = true;
    try {
      while (isOutdated) {
        isOutdated = false;
        const from = Math.max(0, range.from - AHEAD);
        const answer = await index.answer(query, from, range.to + AHEAD);
        if (!isClosed) onAnswer({ ...answer, from });
      }
    } finally {
      isAsking = false;
    }
  };

  const onFavoritesChanged = async (ids: readonly string[] | null | undefined) => {
    if (!index || ids?.length === 0) return;
    if (ids) {
      const found = await Promise.all(ids.map((id) => repositories.favorites.get(id)));
      await index.put(
        found.filter((favorite) => favorite !== null),
        ids.filter((_id, place) => found[place] === null),
      );
    } else {
      await load(index);
    }
    await update();
  };

  // If favorites cannot be read, what is on the page stays. The next change tries again.
  const quietly = (work: Promise<void>) => void work.catch(() => undefined);
  const unsubscribe = repositories.subscribe(['favorites'], ({ favorites }) =>
    quietly(onFavoritesChanged(favorites)),
  );
  return {
    begin: () => {
      if (isClosed) return;
      index ??= connectWorker(
        repositories,
        workerAddress,
        createFavoriteIndex(() => repositories.favorites.chunks()),
        load,
      );
      quietly(update());
    },
    setQuery: (next) => {
      query = next;
      quietly(update());
    },
    setRange: (from, to) => {
      range = { from, to };
      quietly(update());
    },
    ids: async () => (index && query ? index.ids(query) : []),
    close: () => {
      isClosed = true;
      unsubscribe();
      index?.close();
    },
  };
}
