import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Database } from '@/storage/database.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { type Lock, openLocalArea } from '@/storage/local-area.ts';

/** Lets one caller at a time in, as `navigator.locks` does between pages. */
export function newLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (_name, work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** Each way of keeping records, empty. */
export const backends: [name: string, open: () => Promise<Database>][] = [
  [
    'IndexedDB',
    async () => {
      globalThis.indexedDB = new IDBFactory();
      return openIndexedDb();
    },
  ],
  [
    'storage.local',
    async () => {
      fakeBrowser.reset();
      return openLocalArea(fakeBrowser.storage.local, newLock());
    },
  ],
];
