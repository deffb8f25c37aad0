import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_NAME, openIndexedDb } from '@/storage/indexed-db.ts';
import { VERSION } from '@/storage/migrations.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a page that is open while the extension is updated', () => {
  it('lets the database go, says so, and does not hold the new page up', async () => {
    const onOutdated = vi.fn();
    const old = await openIndexedDb({ onOutdated });
    const newer = await openDB(DATABASE_NAME, VERSION + 1);
    expect(onOutdated).toHaveBeenCalledOnce();
    await expect(old.readAll('favorites')).rejects.toMatchObject({ problem: 'outdated-page' });
    newer.close();
  });

  it('is told when an older page holds the database', async () => {
    await openDB(DATABASE_NAME, VERSION).then((database) => database.close());
    const stubborn = await openDB(DATABASE_NAME, VERSION);
    const onBlocked = vi.fn();
    const deleted = new Promise<void>((resolve) => {
      const request = indexedDB.deleteDatabase(DATABASE_NAME);
      request.onblocked = () => {
        stubborn.close();
        resolve();
      };
    });
    const opened = openIndexedDb({ onBlocked });
    await deleted;
    (await opened).close();
  });
});

describe('a database that will not open', () => {
  it('is called newer when a newer version wrote it, and is left as it is', async () => {
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
  it('is named, and nothing of the change is kept', async () => {
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
