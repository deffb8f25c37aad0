/** The favorite index in a thread of its own, so that a search among many never delays the page. */
import { createFavoriteIndex } from '@/domain/favorites/favorite-index.ts';
import { favoriteRepository } from '@/storage/favorites.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { serve } from '../web-worker/serve.ts';

serve(
  self,
  createFavoriteIndex(async function* () {
    const database = await openIndexedDb();
    try {
      yield* favoriteRepository(database).chunks();
    } finally {
      // An open connection would block an upgrade of the database.
      database.close();
    }
  }),
);
