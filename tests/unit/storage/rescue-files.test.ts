import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sha256 } from '@/app/backup/sha256.ts';
import type { NoteDraft, OwnPassageDraft } from '@/app/favorites/favorite-drafts.ts';
import { rescueFiles } from '@/app/recovery/rescue-files.ts';
import { rescuedDrafts } from '@/app/recovery/rescued-drafts.ts';
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

/** What an import of the rescued records reads. */
async function rescued(notes: NoteDraft[] = [], passages: OwnPassageDraft[] = []) {
  const { records } = await salvage();
  const begun = rescuedDrafts(records.favorites, notes, passages, 50);
  const favorites = [...records.favorites, ...begun];
  const [file = new Blob()] = await rescueFiles({ ...records, favorites }, 1, 'Gently Led');
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

it('a note that was begun is rescued with its favorite, also where that cannot be read', async () => {
  const database = await openIndexedDb();
  await seed(database, { favorites: [ownFavorite('a', {}, 'before')] });
  database.close();
  const draft = (id: string) => ({
    ...{ favorite: ownFavorite(id, {}, 'before'), text: 'begun', seen: ['note'], rev: 'p' },
  });
  const { favorites } = (await rescued([draft('a'), draft('unread')])).records;
  expect(favorites.map(({ id, note }) => [id, note.versions.map(({ value }) => value)])).toEqual([
    ['own:a', ['begun']],
    ['own:unread', ['begun']],
  ]);
});

it('a draft brings nothing back that was removed', async () => {
  const database = await openIndexedDb();
  await seed(database, { favorites: [ownFavorite('a', { updatedAt: 9, deletedAt: 9 })] });
  database.close();
  const draft = { favorite: ownFavorite('a'), text: 'begun', seen: [], rev: 'p' };
  const [favorite] = (await rescued([draft])).records.favorites;
  expect(favorite).toMatchObject({ deletedAt: 9 });
  expect(favorite?.note.versions.map(({ value }) => value)).toEqual(['begun']);
});

it('an own passage that was begun is rescued, however little of it there is', async () => {
  const entry = (content: object) => ({
    content: { title: '', text: '', reflection: '', theme: '', ...content },
    inRotation: false,
  });
  const began = { seen: [], inRotation: false };
  const draft = (id: string, content: object) => ({
    ...{ id, isNew: true, entry: entry(content), began, rev: 'p' },
  });
  const { records, notUnderstood } = await rescued(
    [],
    [
      draft('own:1', { text: 'Held' }),
      draft('own:2', { reflection: 'A thought' }),
      draft('own:3', {}),
    ],
  );
  expect(records.favorites.map(({ id, content }) => [id, content.versions[0]?.value.text])).toEqual(
    [
      ['own:1', 'Held'],
      ['own:2', 'A thought'],
    ],
  );
  expect(notUnderstood.favorites).toBe(0);
});
