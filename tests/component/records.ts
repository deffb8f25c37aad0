import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { Records } from '@/app/records/use-records.ts';
import { openChanges } from '@/storage/changes.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';
import { DATABASE_NAME } from '@/storage/schema.ts';
import { savedPassage } from '../support/favorites.ts';

// happy-dom has none. What waits until the browser is idle has its own tests.
globalThis.requestIdleCallback ??= () => 0;

/** Empty records in an IndexedDB of their own. */
export async function newRecords(): Promise<Repositories> {
  globalThis.indexedDB = new IDBFactory();
  return connectAgain();
}

/** The same records as another page has them. */
export async function connectAgain(): Promise<Repositories> {
  return openRepositories(await openIndexedDb(), openChanges());
}

/** Deletes the database under a page, as a user does who clears the browser's data. */
export async function clearUnderneath(records: Repositories): Promise<void> {
  const request = indexedDB.deleteDatabase(DATABASE_NAME);
  await new Promise((resolve) => request.addEventListener('success', resolve));
  // The page reads again.
  await records.favorites.addOwnPassage(savedPassage('Psalm 1:1', 1));
  await records.favorites.savedIds();
}

/** What components change records with. */
export function handleOf(repositories: Repositories): Records {
  const change: Records['change'] = async (work) => {
    await work(repositories);
    return true;
  };
  return { repositories, problem: null, change };
}
