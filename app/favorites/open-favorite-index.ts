import type { Repositories } from '@/storage/repositories.ts';
import { type Remote, remote } from '../web-worker/remote.ts';
import { startWorker } from '../web-worker/start-worker.ts';
import workerAddress from './favorite-index.worker.ts?worker&url';
import {
  FAVORITE_INDEX_METHODS,
  type FavoriteIndexService,
  favoriteIndexService,
} from './favorite-index-service.ts';

/** The shelf as a page uses it. */
export type FavoriteIndexConnection = Remote<FavoriteIndexService> & { close: () => void };

/**
 * The shelf in a worker or, where there can be none, in this page.
 * @param inPage true: in this page, after a worker has failed
 */
export function openFavoriteIndex(
  repositories: Repositories,
  inPage = false,
): FavoriteIndexConnection {
  // A worker has no storage.local, where favorites are if there is no IndexedDB.
  const worker = repositories.kind === 'indexed-db' && !inPage ? startWorker(workerAddress) : null;
  if (worker) {
    return {
      ...remote<FavoriteIndexService>(worker, FAVORITE_INDEX_METHODS),
      close: () => worker.terminate(),
    };
  }
  const methods = favoriteIndexService(() => repositories.favorites.chunks());
  return {
    load: async (known, locale) => methods.load(known, locale),
    put: async (favorites, gone) => methods.put(favorites, gone),
    ask: async (question, from, to) => methods.ask(question, from, to),
    rows: async (from, to) => methods.rows(from, to),
    ids: async () => methods.ids(),
    indexOf: async (id) => methods.indexOf(id),
    close: () => undefined,
  };
}
