/** The shelf in a thread of its own: the page stays quick, however many favorites there are. */
import { favoriteRepository } from '@/storage/favorites.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { serve } from '../web-worker/remote.ts';
import { favoriteIndexService } from './favorite-index-service.ts';

serve(
  self,
  favoriteIndexService(async function* () {
    const database = await openIndexedDb();
    try {
      yield* favoriteRepository(database).chunks();
    } finally {
      // Else a newer version would wait for this connection.
      database.close();
    }
  }),
);
