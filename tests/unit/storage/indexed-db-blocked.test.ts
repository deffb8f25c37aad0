import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { DATABASE_NAME, migrate, VERSION } from '@/storage/schema.ts';

// A next version of the extension, which changes nothing in the database.
vi.mock('@/storage/schema.ts', async (load) => {
  const schema = await load<typeof import('@/storage/schema.ts')>();
  return { ...schema, VERSION: schema.VERSION + 1 };
});

it('an older page that holds the database is reported, and the database opens when it is closed', async () => {
  globalThis.indexedDB = new IDBFactory();
  const older = await openDB(DATABASE_NAME, VERSION - 1, {
    upgrade: (made, from, _to, tx) => void migrate(made as never, from, tx as never),
  });
  const blocked = Promise.withResolvers<void>();
  const opening = openIndexedDb({ onBlocked: blocked.resolve });
  await blocked.promise;
  older.close();
  const database = await opening;
  expect(await database.readAll('favorites')).toEqual([]);
  database.close();
});
