import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '@/storage/database.ts';
import { DATABASE_NAME, openIndexedDb } from '@/storage/indexed-db.ts';

const setting = (name: string) => ({ name, value: true, updatedAt: 1 });
const keep = (database: Database, name: string) =>
  database.write(['settings'], (tx) => tx.put('settings', setting(name)));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => void vi.restoreAllMocks());

describe('a database that is deleted under an open page', () => {
  it('is made anew, the page is told once, and can keep things again', async () => {
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

  it('is told also to a page that asks nothing of it', async () => {
    const told = Promise.withResolvers<void>();
    const database = await openIndexedDb({ onCleared: told.resolve });
    await deleteDB(DATABASE_NAME);
    await told.promise;
    database.close();
  });

  it('is made anew by who does not want to hear of it only when it is needed', async () => {
    const database = await openIndexedDb();
    await deleteDB(DATABASE_NAME);
    expect(await indexedDB.databases()).toEqual([]);
    await keep(database, 'a');
    expect(await database.readAll('settings')).toEqual([setting('a')]);
    database.close();
  });

  it('is not told where it was never there', async () => {
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
  it('is made anew, with all that is kept', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    const onCleared = vi.fn();
    const database = await openIndexedDb({ onCleared });
    await keep(database, 'a');
    forceCloseDatabase(firstConnection(opened));
    expect(await database.readAll('settings')).toEqual([setting('a')]);
    expect(onCleared).not.toHaveBeenCalled();
    database.close();
  });

  it('is made anew also where the browser refuses that at first', async () => {
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

  it('is made anew also where its end was not told', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    const database = await openIndexedDb();
    firstConnection(opened).close();
    await keep(database, 'a');
    expect(await database.readAll('settings')).toEqual([setting('a')]);
    database.close();
  });
});

describe('a transaction that the browser gives up', () => {
  it('is tried once more, and then kept', async () => {
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

  it('twice is told, and nothing of it is kept', async () => {
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

  it('because the disk is full is named so, although the calls under way heard only of its end', async () => {
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

  it('for a mistake of ours is not tried again', async () => {
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

describe('what cannot be read', () => {
  it('is told to the page, so that it does not stay empty without a word', async () => {
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

  it('because there is no connection any more is told, also before anything is asked', async () => {
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

/** The connection that an observed `indexedDB.open` gave first, as the browser has it. */
function firstConnection(opened: { mock: { results: { value: unknown }[] } }) {
  const request = opened.mock.results[0]?.value as { result: never };
  return request.result as Parameters<typeof forceCloseDatabase>[0] & IDBDatabase;
}

/** Ends a transaction as a browser does when the disk is full. */
function endAsFull(tx: unknown): void {
  (tx as { _abort(name: string): void })._abort('QuotaExceededError');
}
