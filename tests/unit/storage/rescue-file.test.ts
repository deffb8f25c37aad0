import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sha256 } from '@/app/backup/sha256.ts';
import { rescueFile } from '@/app/recovery/rescue-file.ts';
import { readBackup } from '@/domain/backup/read.ts';
import { savedContent } from '@/domain/favorites/favorite.ts';
import { notes } from '@/domain/favorites/note.ts';
import { DATABASE_NAME } from '@/storage/indexed-db.ts';
import { migrate } from '@/storage/migrations.ts';
import { salvage } from '@/storage/salvage.ts';
import { fixture } from './fixtures.ts';

it('what is saved of a database of version 1 can be brought back, all of it', async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    ...{ manifest_version: 3, name: 'Gently Led', version: '1.2.3' },
  });
  const { favorites = [], reminders = [] } = fixture(1);
  const old = await openDB(DATABASE_NAME, 1, {
    upgrade: (made, from, _to, tx) => migrate(made, from, tx as never, 1),
  });
  for (const row of favorites) await old.put('favorites', row);
  for (const row of reminders) await old.put('reminders', row);
  old.close();

  const { records } = await salvage(fakeBrowser.storage.local);
  const file = await rescueFile(records, 1, 'Gently Led');
  const read = await readBackup(new Uint8Array(await file.arrayBuffer()), sha256);
  if (!read.ok) throw new Error(read.reason);
  expect(read.problems).toEqual([]);
  expect(read.checksumMatches).toBe(true);
  expect(read.records.favorites.map((one) => savedContent(one).title)).toEqual(['Psalm 34:18']);
  expect(read.records.favorites.map((one) => notes(one).newest?.value)).toEqual(['a note']);
  expect(read.records.reminders).toMatchObject([
    { id: 'morning', schedule: { type: 'times', times: ['07:30'] } },
  ]);
});
