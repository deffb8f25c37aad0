import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openChanges } from '@/storage/changes.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';

/** Empty records in an IndexedDB of their own. */
export async function newRecords(): Promise<Repositories> {
  globalThis.indexedDB = new IDBFactory();
  return openRepositories(await openIndexedDb(), openChanges());
}
