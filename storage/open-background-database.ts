import { asStorageError, type Database } from './database.ts';
import { type IndexedDbEvents, openIndexedDb } from './indexed-db.ts';
import { markLibrary } from './library-mark.ts';
import { openLocalLibrary } from './local-library.ts';
import { hasNoIndexedDb } from './private-browsing.ts';
import { openReadOnly } from './read-only.ts';

/**
 * Opens the library, for the background: IndexedDB, or `storage.local` in permanent private browsing.
 * What does not open is replaced by a read-only one that says why. Never rejects.
 */
export async function openBackgroundDatabase(events: IndexedDbEvents): Promise<Database> {
  if (await hasNoIndexedDb()) {
    try {
      return await openLocalLibrary(events.onUnread);
    } catch (error) {
      const { problem } = asStorageError(error);
      return openReadOnly(problem === 'newer-version' ? problem : 'unavailable');
    }
  }
  try {
    return await openIndexedDb({ ...events, check: markLibrary });
  } catch (error) {
    const { problem } = asStorageError(error);
    return openReadOnly(problem === 'failed' ? 'unreadable' : problem);
  }
}
