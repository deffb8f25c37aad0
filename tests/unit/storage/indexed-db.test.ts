import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { DATABASE_NAME, VERSION } from '@/storage/schema.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a page that is open while the extension is updated', () => {
  it('lets go of the database, reports it, and does not block the new page', async () => {
    const onOutdated = vi.fn();
    const old = await openIndexedDb({ onOutdated });
    const newer = await openDB(DATABASE_NAME, VERSION + 1);
    expect(onOutdated).toHaveBeenCalledOnce();
    await expect(old.readAll('favorites')).rejects.toMatchObject({ problem: 'outdated-page' });
    newer.close();
  });
});

describe('a write', () => {
  it('asks the browser to put it on disk before it is acknowledged', async () => {
    const database = await openIndexedDb();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await database.write(['settings'], (tx) => tx.delete('settings', 'a'));
    expect(transaction).toHaveBeenCalledExactlyOnceWith(['settings'], 'readwrite', {
      durability: 'strict',
    });
    transaction.mockRestore();
    database.close();
  });
});

describe('a database that does not open', () => {
  it('is reported as newer when a newer version wrote it, and is left as it is', async () => {
    const newer = await openDB(DATABASE_NAME, VERSION + 1, {
      upgrade: (database) => void database.createObjectStore('favorites', { keyPath: 'id' }),
    });
    await newer.put('favorites', { id: 'kept' });
    newer.close();
    await expect(openIndexedDb()).rejects.toMatchObject({ problem: 'newer-version' });
    const again = await openDB(DATABASE_NAME, VERSION + 1);
    expect(await again.getAll('favorites')).toEqual([{ id: 'kept' }]);
    again.close();
  });
});

describe('a full disk', () => {
  it('is the reason given, and nothing of the change is stored', async () => {
    const database = await openIndexedDb();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const write = database.write(['settings'], (tx) =>
      tx.put('settings', { name: 'notificationsAsked', value: true, updatedAt: 1 }),
    );
    await expect(write).rejects.toMatchObject({ problem: 'full' });
    put.mockRestore();
    expect(await database.readAll('settings')).toEqual([]);
    database.close();
  });
});
