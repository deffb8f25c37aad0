import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '@/storage/database.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { DATABASE_NAME } from '@/storage/schema.ts';

const setting = (name: string) => ({ name, value: true, updatedAt: 1 });
const keep = (database: Database, name: string) =>
  database.write(['settings'], (tx) => tx.put('settings', setting(name)));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => void vi.restoreAllMocks());

describe('a database that is deleted under an open page', () => {
  it('is created again, and the page is told once and can store records again', async () => {
    const onCleared = vi.fn();
    const onOutdated = vi.fn();
    const database = await openIndexedDb({ onCleared, onOutdated });
    await keep(database, 'a');
    await deleteDB(DATABASE_NAME);
    expect(await database.readAll('settings')).toEqual([]);
    await keep(database, 'b');
    expect(await database.readAll('settings')).toEqual([setting('b')]);
    expect(onCleared).toHaveBeenCalledOnce();
    expect(onOutdated).not.toHaveBeenCalled();
    database.close();
  });

  it('is reported even to a page that does not use it', async () => {
    const told = Promise.withResolvers<void>();
    const database = await openIndexedDb({ onCleared: told.resolve });
    await deleteDB(DATABASE_NAME);
    await told.promise;
    database.close();
  });

  it('is created again only when it is needed, if nobody listens', async () => {
    const database = await openIndexedDb();
    await deleteDB(DATABASE_NAME);
    expect(await indexedDB.databases()).toEqual([]);
    await keep(database, 'a');
    expect(await database.readAll('settings')).toEqual([setting('a')]);
    database.close();
  });

  it('is not reported where there was none before', async () => {
    const onCleared = vi.fn();
    const database = await openIndexedDb({ onCleared });
    await keep(database, 'a');
    expect(onCleared).not.toHaveBeenCalled();
    database.close();
  });

  it('stays deleted when the page has closed it', async () => {
    const database = await openIndexedDb();
    database.close();
    await deleteDB(DATABASE_NAME);
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe('a connection that the browser closes', () => {
  it('is made again, with all records', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    const onCleared = vi.fn();
    const database = await openIndexedDb({ onCleared });
    await keep(database, 'a');
    forceCloseDatabase(firstConnection(opened));
    expect(await database.readAll('settings')).toEqual([setting('a')]);
    expect(onCleared).not.toHaveBeenCalled();
    database.close();
  });

  it('is made again even if the browser refuses at first', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    const onUnread = vi.fn();
    const database = await openIndexedDb({ onUnread, onCleared: () => expect.unreachable() });
    await keep(database, 'a');
    opened.mockImplementationOnce(() => {
      throw new DOMException('The connection was closed.', 'AbortError');
    });
    forceCloseDatabase(firstConnection(opened));
    expect(await database.readAll('settings')).toEqual([setting('a')]);
    expect(onUnread).not.toHaveBeenCalled();
    database.close();
  });

  it('is made again even if the browser did not report its end', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    const database = await openIndexedDb();
    firstConnection(opened).close();
    await keep(database, 'a');
    expect(await database.readAll('settings')).toEqual([setting('a')]);
    database.close();
  });
});

describe('a transaction that the browser aborts', () => {
  it('is tried once more, and then stored', async () => {
    const database = await openIndexedDb();
    let turn = 0;
    await database.write(['settings'], async (tx) => {
      turn += 1;
      await tx.put('settings', setting(`turn ${turn}`));
      if (turn === 1) throw new DOMException('The transaction was aborted.', 'AbortError');
    });
    expect(await database.readAll('settings')).toEqual([setting('turn 2')]);
    database.close();
  });

  it('twice rejects, and nothing of it is stored', async () => {
    const database = await openIndexedDb();
    let turn = 0;
    const write = database.write(['settings'], async (tx) => {
      turn += 1;
      await tx.put('settings', setting('a'));
      throw new DOMException('The transaction was aborted.', 'AbortError');
    });
    await expect(write).rejects.toMatchObject({ problem: 'failed' });
    expect(turn).toBe(2);
    expect(await database.readAll('settings')).toEqual([]);
    database.close();
  });

  it('because the disk is full gives that reason, although its requests were only aborted', async () => {
    const database = await openIndexedDb();
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const write = database.write(['settings'], async (tx) => {
      await tx.put('settings', setting('a'));
      const put = tx.put('settings', setting('b'));
      endAsFull(begun.mock.results.at(-1)?.value);
      await put;
    });
    await expect(write).rejects.toMatchObject({ problem: 'full' });
    expect(await database.readAll('settings')).toEqual([]);
    database.close();
  });

  it('because of a mistake in our code is not tried again', async () => {
    const database = await openIndexedDb();
    let turn = 0;
    const write = database.write(['settings'], async () => {
      turn += 1;
      throw new TypeError('a mistake');
    });
    await expect(write).rejects.toMatchObject({ problem: 'failed' });
    expect(turn).toBe(1);
    database.close();
  });
});

describe('a read that fails', () => {
  it('is reported to the page, so that it does not stay empty without a reason', async () => {
    const onUnread = vi.fn();
    const database = await openIndexedDb({ onUnread });
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('Failed to read large IndexedDB value', 'DataError');
    });
    await expect(database.readAll('favorites')).rejects.toMatchObject({ problem: 'failed' });
    expect(onUnread).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ problem: 'failed' }),
    );
    database.close();
  });

  it('because the connection is lost is reported, even before anything is read', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    const onUnread = vi.fn();
    const database = await openIndexedDb({ onUnread, onCleared: () => expect.unreachable() });
    const connection = firstConnection(opened);
    opened.mockImplementation(() => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    });
    forceCloseDatabase(connection);
    await vi.waitFor(() => expect(onUnread).toHaveBeenCalledOnce(), 4_000);
    await expect(keep(database, 'a')).rejects.toMatchObject({ problem: 'failed' });
    database.close();
  });
});

/** The first connection that a spy on `indexedDB.open` has seen. */
function firstConnection(opened: { mock: { results: { value: unknown }[] } }) {
  const request = opened.mock.results[0]?.value as { result: never };
  return request.result as Parameters<typeof forceCloseDatabase>[0] & IDBDatabase;
}

/** Ends a transaction as a browser does when the disk is full. */
function endAsFull(tx: unknown): void {
  (tx as { _abort(name: string): void })._abort('QuotaExceededError');
}
