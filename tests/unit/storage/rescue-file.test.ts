import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sha256 } from '@/app/backup/sha256.ts';
import { rescueFile } from '@/app/recovery/rescue-file.ts';
import { readBackup } from '@/domain/backup/read.ts';
import { writeNote } from '@/domain/favorites/note.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { openLocalLibrary } from '@/storage/local-library.ts';
import { salvage } from '@/storage/salvage.ts';
import { ownFavorite } from '../../support/favorites.ts';
import { fixture, seed } from './fixtures.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    ...{ manifest_version: 3, name: 'Gently Led', version: '1.2.3' },
  });
});

async function rescued() {
  const file = await rescueFile((await salvage()).records, 1, 'Gently Led');
  const read = await readBackup(new Uint8Array(await file.arrayBuffer()), sha256);
  if (!read.ok) throw new Error(read.reason);
  return read;
}

it('a rescued database can be imported, all of it', async () => {
  const database = await openIndexedDb();
  await seed(database, fixture(1));
  database.close();
  const { favorites, reminders, settings } = fixture(1);
  expect(await rescued()).toMatchObject({
    records: { favorites, reminders, settings },
    notUnderstood: { favorites: 0, reminders: 0, settings: 0 },
    checksumMatches: true,
  });
});

it('a favorite that is in both places is rescued with the texts of both', async () => {
  const database = await openIndexedDb();
  await seed(database, { favorites: [writeNote(ownFavorite('a'), 'here', [], 'p', 5)] });
  database.close();
  await seed(await openLocalLibrary(), {
    favorites: [writeNote(ownFavorite('a'), 'there', [], 'q', 6)],
  });
  const { favorites } = (await rescued()).records;
  expect(favorites.map(({ note }) => note.versions.map(({ value }) => value))).toEqual([
    ['there', 'here'],
  ]);
});
