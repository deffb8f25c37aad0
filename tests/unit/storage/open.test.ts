import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DATABASE_NAME } from '@/storage/indexed-db.ts';
import { VERSION } from '@/storage/migrations.ts';
import { openRecords } from '@/storage/open.ts';

/** What Firefox answers in permanent private browsing. */
function refuseIndexedDb(name: string): void {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('A mutation operation was attempted.', name);
  });
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, work: () => unknown) => work() },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('opening her records', () => {
  it('takes IndexedDB where there is one', async () => {
    const records = await openRecords();
    expect([records.kind, records.problem]).toEqual(['indexed-db', null]);
    records.close();
  });

  it('tells every page of a database that was deleted, whichever notices it', async () => {
    const told = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;
    const pages = [];
    for (const { resolve } of told) pages.push(await openRecords({ onCleared: resolve }));
    await pages[0]?.settings.change({ notificationsAsked: true }, 1);
    await deleteDB(DATABASE_NAME);
    await Promise.all(told.map(({ promise }) => promise));
    for (const page of pages) {
      expect((await page.settings.all()).notificationsAsked).toBe(false);
      page.close();
    }
  });

  it('tells a page whether it made a change itself', async () => {
    const [page, other] = [await openRecords(), await openRecords()];
    const heard = Promise.withResolvers<boolean>();
    page.subscribe(['settings'], (_touched, isOwn) => heard.resolve(isOwn));
    const own = vi.fn();
    other.subscribe(['settings'], (_touched, isOwn) => own(isOwn));
    await other.settings.change({ notificationsAsked: true }, 1);
    expect(own).toHaveBeenCalledExactlyOnceWith(true);
    expect(await heard.promise).toBe(false);
    for (const opened of [page, other]) opened.close();
  });

  it('takes storage.local where the browser gives extensions no IndexedDB', async () => {
    refuseIndexedDb('InvalidStateError');
    const records = await openRecords();
    await records.settings.change({ notificationsAsked: true }, 1);
    expect(records.kind).toBe('storage-local');
    expect((await records.settings.all()).notificationsAsked).toBe(true);
    records.close();
  });

  it('is read-only where neither works, and says so at each change', async () => {
    refuseIndexedDb('InvalidStateError');
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no storage'));
    const records = await openRecords();
    expect([records.kind, records.problem]).toEqual(['read-only', 'unavailable']);
    expect(await records.favorites.newest(5)).toEqual([]);
    await expect(records.settings.change({ notificationsAsked: true }, 1)).rejects.toMatchObject({
      problem: 'unavailable',
    });
    expect((await records.rotation.settle('2026-11-23', 'a', ['a', 'b'], 1)).id).toBe('a');
    records.close();
  });

  it('leaves storage.local of a newer version alone', async () => {
    refuseIndexedDb('InvalidStateError');
    await fakeBrowser.storage.local.set({ version: 99 });
    const records = await openRecords();
    expect([records.kind, records.problem]).toEqual(['read-only', 'newer-version']);
    records.close();
  });

  it('says that what is there cannot be opened, where the browser gives no reason', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    });
    const records = await openRecords();
    expect([records.kind, records.problem]).toEqual(['read-only', 'unreadable']);
    records.close();
  });

  it('does not hide a database that will not open behind an empty second one', async () => {
    (await openDB(DATABASE_NAME, VERSION + 1)).close();
    const records = await openRecords();
    expect([records.kind, records.problem]).toEqual(['read-only', 'newer-version']);
    records.close();
  });
});
