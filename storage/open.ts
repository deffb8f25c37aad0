import { openChanges } from './changes.ts';
import { asStorageError, type Database } from './database.ts';
import { type IndexedDbEvents, openIndexedDb } from './indexed-db.ts';
import { isMissing } from './indexed-db-missing.ts';
import { openReadOnly } from './read-only.ts';
import { openRepositories, type Repositories } from './repositories.ts';

/**
 * Opens her records: IndexedDB; where the browser gives extensions none, `storage.local`; where
 * neither works, read-only. Never rejects.
 */
export async function openRecords(events: IndexedDbEvents = {}): Promise<Repositories> {
  const changes = openChanges();
  changes.onCleared(() => events.onCleared?.());
  const onCleared = () => changes.notifyCleared();
  return openRepositories(await openDatabase({ ...events, onCleared }), changes);
}

/** The database that works in this browser, as openRecords says. Never rejects. */
export async function openDatabase(events: IndexedDbEvents): Promise<Database> {
  try {
    return await openIndexedDb(events);
  } catch (error) {
    const { problem, cause } = asStorageError(error);
    // A database that is there but will not open must not be hidden behind an empty second one.
    if (!isMissing(cause)) return openReadOnly(problem === 'failed' ? 'unreadable' : problem);
  }
  try {
    // Hardly a browser needs it: nobody else loads it.
    const { openBrowserArea } = await import('./browser-area.ts');
    return await openBrowserArea(events.onUnread);
  } catch (error) {
    const { problem } = asStorageError(error);
    return openReadOnly(problem === 'newer-version' ? problem : 'unavailable');
  }
}
