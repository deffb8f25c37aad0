import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { Records } from '@/app/records/use-records.ts';
import { openChanges } from '@/storage/changes.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';

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

/** What components change records with. */
export function handleOf(repositories: Repositories): Records {
  const change: Records['change'] = async (work) => {
    await work(repositories);
    return true;
  };
  return { repositories, problem: null, change };
}
