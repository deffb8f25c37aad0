import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteRecords, salvage } from '@/storage/salvage.ts';
import { DATABASE_NAME } from '@/storage/schema.ts';
import { breakIndexedDb, enterPrivateBrowsing, setPrivate } from './browser-states.ts';

const area = fakeBrowser.storage.local;
const noRecords = { favorites: [], reminders: [], settings: [] };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  setPrivate(false);
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

describe('what can be read of a database that does not open', () => {
  it('is all of it, of whatever version', async () => {
    const newer = await openDB(DATABASE_NAME, 99, {
      upgrade: (made) => {
        made.createObjectStore('favorites', { keyPath: 'id' });
        made.createObjectStore('of-the-future', { keyPath: 'id' });
      },
    });
    const strange = { id: 'passage:a', content: { of: 'the future' } };
    await newer.put('favorites', strange);
    newer.close();
    expect(await salvage()).toEqual({
      records: { ...noRecords, favorites: [strange] },
      unread: 0,
      complete: true,
    });
    expect((await indexedDB.databases())[0]?.version).toBe(99);
  });

  it('is read in batches, nothing missing and nothing twice', async () => {
    const database = await openDB(DATABASE_NAME, 2, {
      upgrade: (made) => void made.createObjectStore('favorites', { keyPath: 'id' }),
    });
    const rows = Array.from({ length: 1_100 }, (_, n) => ({ id: `${10_000 + n}`, content: {} }));
    const tx = database.transaction('favorites', 'readwrite');
    await Promise.all(rows.map((row) => tx.store.put(row)));
    database.close();
    expect((await salvage()).records.favorites).toEqual(rows);
  });

  it('leaves out records that the browser cannot read, and counts them', async () => {
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
    expect(await salvage()).toEqual({
      records: { ...noRecords, settings: [{ name: 'a' }, { name: 'c' }] },
      unread: 1,
      complete: true,
    });
  });

  it('is incomplete where not even the keys can be read', async () => {
    await threeSettings();
    vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(() => {
      throw new DOMException('Internal error.', 'UnknownError');
    });
    expect(await salvage()).toEqual({ records: noRecords, unread: 0, complete: false });
  });

  it('is nothing where the database does not open at all', async () => {
    breakIndexedDb('UnknownError');
    expect(await salvage()).toEqual({ records: noRecords, unread: 0, complete: false });
  });

  it('is nothing where there is no database, and none is created', async () => {
    expect(await salvage()).toEqual({ records: noRecords, unread: 0, complete: true });
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('includes what is in storage.local, of whatever version', async () => {
    await threeSettings();
    await area.set({ library: { version: 99, settings: [{ name: 'd' }], other: [1] } });
    const settings = ['a', 'b', 'c', 'd'].map((name) => ({ name }));
    expect((await salvage()).records).toEqual({ ...noRecords, settings });
  });

  it('is what storage.local holds in permanent private browsing', async () => {
    enterPrivateBrowsing();
    await area.set({ library: { version: 1, settings: [{ name: 'a' }] } });
    expect(await salvage()).toEqual({
      records: { ...noRecords, settings: [{ name: 'a' }] },
      unread: 0,
      complete: true,
    });
  });
});

describe('starting afresh', () => {
  it('deletes the database', async () => {
    await threeSettings();
    await deleteRecords(() => expect.unreachable());
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('tells that another page is in the way, and goes on when it is closed', async () => {
    await threeSettings();
    const other = await openDB(DATABASE_NAME, 2);
    const onBlocked = vi.fn(() => other.close());
    await deleteRecords(onBlocked);
    expect(onBlocked).toHaveBeenCalledOnce();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('deletes what storage.local holds, in permanent private browsing nothing else', async () => {
    enterPrivateBrowsing();
    await area.set({ library: { version: 1 }, other: 1 });
    await deleteRecords(() => expect.unreachable());
    expect(await area.get(null)).toEqual({ other: 1 });
  });

  it('rejects where the database cannot be deleted, and deletes nothing', async () => {
    breakIndexedDb('InvalidStateError');
    await area.set({ library: { version: 1 } });
    await expect(deleteRecords(() => expect.unreachable())).rejects.toThrow();
    expect(await area.get(null)).toEqual({ library: { version: 1 } });
  });
});
