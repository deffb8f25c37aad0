import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DATABASE_NAME } from '@/storage/indexed-db.ts';
import { migrate } from '@/storage/migrations.ts';
import { deleteRecords, salvage } from '@/storage/salvage.ts';
import { upgradeToVersion2 } from '@/storage/version-2.ts';
import { fixture } from './fixtures.ts';

const area = fakeBrowser.storage.local;
const noRecords = { favorites: [], reminders: [], settings: [] };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

afterEach(() => void vi.restoreAllMocks());

/** A database with settings a, b, c and nothing else. */
async function threeSettings(): Promise<void> {
  const database = await openDB(DATABASE_NAME, 2, {
    upgrade: (made) => void made.createObjectStore('settings', { keyPath: 'name' }),
  });
  for (const name of ['a', 'b', 'c']) await database.put('settings', { name });
  database.close();
}

describe('what can be read of records that will not open', () => {
  it('is all of them, from whatever version', async () => {
    const newer = await openDB(DATABASE_NAME, 99, {
      upgrade: (made) => {
        made.createObjectStore('favorites', { keyPath: 'id' });
        made.createObjectStore('of-the-future', { keyPath: 'id' });
      },
    });
    const strange = { id: 'passage:a', content: { of: 'the future' } };
    await newer.put('favorites', strange);
    newer.close();
    expect(await salvage(area)).toEqual({
      records: { ...noRecords, favorites: [strange] },
      unread: 0,
      complete: true,
    });
    expect((await indexedDB.databases())[0]?.version).toBe(99);
  });

  it('is as version 2 has it where version 1 wrote it, and the database stays as it is', async () => {
    const { favorites, reminders, settings } = fixture(1);
    const old = await openDB(DATABASE_NAME, 1, {
      upgrade: (made, from, _to, tx) => migrate(made, from, tx as never, 1),
    });
    for (const row of favorites ?? []) await old.put('favorites', row);
    for (const row of reminders ?? []) await old.put('reminders', row);
    for (const row of settings ?? []) await old.put('settings', row);
    old.close();
    expect((await salvage(area)).records).toEqual({
      favorites: favorites?.map((row) => upgradeToVersion2('favorites', row)),
      reminders: reminders?.map((row) => upgradeToVersion2('reminders', row)),
      settings,
    });
    expect((await indexedDB.databases())[0]?.version).toBe(1);
  });

  it('comes in parts, none missing and none twice', async () => {
    const database = await openDB(DATABASE_NAME, 2, {
      upgrade: (made) => void made.createObjectStore('favorites', { keyPath: 'id' }),
    });
    const rows = Array.from({ length: 1_100 }, (_, n) => ({ id: `${10_000 + n}`, content: {} }));
    const tx = database.transaction('favorites', 'readwrite');
    await Promise.all(rows.map((row) => tx.store.put(row)));
    database.close();
    expect((await salvage(area)).records.favorites).toEqual(rows);
  });

  it('leaves out the records that the browser cannot read, and counts them', async () => {
    await threeSettings();
    const broken = new DOMException('Failed to read large IndexedDB value', 'DataError');
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw broken;
    });
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      if (key === 'b') throw broken;
      return get.call(this, key);
    });
    expect(await salvage(area)).toEqual({
      records: { ...noRecords, settings: [{ name: 'a' }, { name: 'c' }] },
      unread: 1,
      complete: true,
    });
  });

  it('says so where not even the keys can be read', async () => {
    await threeSettings();
    vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(() => {
      throw new DOMException('Internal error.', 'UnknownError');
    });
    expect(await salvage(area)).toEqual({ records: noRecords, unread: 0, complete: false });
  });

  it('is nothing where the database does not open at all', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    });
    expect(await salvage(area)).toEqual({ records: noRecords, unread: 0, complete: false });
  });

  it('is nothing where there is no database, and none is made', async () => {
    expect(await salvage(area)).toEqual({ records: noRecords, unread: 0, complete: true });
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('is what storage.local holds where the browser gives no IndexedDB', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
    });
    await area.set({ 'settings/a': { name: 'a' }, version: 99 });
    expect((await salvage(area)).records).toEqual({ ...noRecords, settings: [{ name: 'a' }] });
  });
});

describe('to start afresh', () => {
  it('deletes the database', async () => {
    await threeSettings();
    await deleteRecords(area, () => expect.unreachable());
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('says when another page is in the way, and goes on when it is closed', async () => {
    await threeSettings();
    const other = await openDB(DATABASE_NAME, 2);
    const onBlocked = vi.fn(() => other.close());
    await deleteRecords(area, onBlocked);
    expect(onBlocked).toHaveBeenCalledOnce();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('deletes what storage.local holds where the browser gives no IndexedDB', async () => {
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
    });
    await area.set({ 'settings/a': { name: 'a' }, version: 99 });
    await deleteRecords(area, () => expect.unreachable());
    expect(await area.get(null)).toEqual({});
  });
});
