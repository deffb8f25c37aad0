import { browser } from 'wxt/browser';
import { openChanges } from './changes.ts';
import { asStorageError, type Database } from './database.ts';
import { type IndexedDbEvents, openIndexedDb } from './indexed-db.ts';
import { type LocalArea, openLocalArea } from './local-area.ts';
import { openReadOnly } from './read-only.ts';
import { openRepositories, type Repositories } from './repositories.ts';

/**
 * Opens her records: IndexedDB; where the browser gives extensions none, `storage.local`; where
 * neither works, read-only. Never rejects.
 */
export async function openRecords(events: IndexedDbEvents = {}): Promise<Repositories> {
  return openRepositories(await openDatabase(events), openChanges());
}

async function openDatabase(events: IndexedDbEvents): Promise<Database> {
  try {
    return await openIndexedDb(events);
  } catch (error) {
    const { problem, cause } = asStorageError(error);
    // A database that is there but will not open must not be hidden behind an empty second one.
    if (!isMissing(cause)) return openReadOnly(problem);
  }
  try {
    const database = openLocalArea(browser.storage.local as LocalArea, (name, work) =>
      navigator.locks.request(name, work),
    );
    await database.read('settings', 'probe');
    return database;
  } catch {
    return openReadOnly('unavailable');
  }
}

/** Whether the error is how a browser says that it gives extensions no IndexedDB at all. */
function isMissing(cause: unknown): boolean {
  if (typeof indexedDB === 'undefined' || indexedDB === null) return true;
  return (
    cause instanceof DOMException && ['InvalidStateError', 'SecurityError'].includes(cause.name)
  );
}
