import { asStorageError, type Database } from './database.ts';
import { type IndexedDbEvents, openIndexedDb } from './indexed-db.ts';
import { hasNoIndexedDb } from './private-browsing.ts';
import { openReadOnly } from './read-only.ts';

/**
 * Opens the database of this browser: IndexedDB, or `storage.local` in permanent private browsing.
 * What does not open is replaced by a read-only one that says why, never by another that can be
 * written: it would hide the real one. Never rejects.
 */
export async function openDatabase(events: IndexedDbEvents): Promise<Database> {
  if (await hasNoIndexedDb()) {
    try {
      // Hardly anyone needs it, so nobody else loads it.
      const { openLocalLibrary } = await import('./local-library.ts');
      return await openLocalLibrary(events.onUnread);
    } catch (error) {
      const { problem } = asStorageError(error);
      return openReadOnly(problem === 'newer-version' ? problem : 'unavailable');
    }
  }
  try {
    return await openIndexedDb(events);
  } catch (error) {
    const { problem } = asStorageError(error);
    return openReadOnly(problem === 'failed' ? 'unreadable' : problem);
  }
}
