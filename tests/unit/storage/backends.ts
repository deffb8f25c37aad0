import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Database } from '@/storage/database.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { answerLibraryRequest } from '@/storage/library-requests.ts';
import { openLocalLibrary } from '@/storage/local-library.ts';
import { openRemoteLibrary } from '@/storage/remote-library.ts';
import { answerFrom } from './browser-states.ts';

/** Each database that can be written, empty. */
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
      return openLocalLibrary();
    },
  ],
  [
    'the background',
    async () => {
      globalThis.indexedDB = new IDBFactory();
      const library = await openIndexedDb();
      answerFrom((request) => answerLibraryRequest(library, request));
      return openRemoteLibrary({});
    },
  ],
];
