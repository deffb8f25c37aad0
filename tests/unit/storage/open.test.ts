import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLocalLibrary } from '@/storage/local-library.ts';
import { openRecords } from '@/storage/open.ts';
import { DATABASE_NAME, VERSION } from '@/storage/schema.ts';
import { savable } from '../../support/favorites.ts';
import {
  breakIndexedDb,
  enterPrivateBrowsing,
  setPrivate,
  startLibrary,
} from './browser-states.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  setPrivate(false);
});

afterEach(() => void vi.restoreAllMocks());

describe('opening the records', () => {
  it('uses IndexedDB', async () => {
    await startLibrary();
    const records = await openRecords();
    expect([records.kind, records.problem]).toEqual(['indexed-db', null]);
    records.close();
  });

  it('tells every page of a database that was deleted, whichever notices it', async () => {
    await startLibrary();
    const told = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;
    const pages = [];
    for (const { resolve } of told) pages.push(await openRecords({ onCleared: resolve }));
    await pages[0]?.favorites.save(savable('a'), 1);
    await deleteDB(DATABASE_NAME);
    await Promise.all(told.map(({ promise }) => promise));
    for (const page of pages) {
      expect(await page.favorites.savedIds()).toEqual([]);
      page.close();
    }
  });

  it('tells a page whether it made a change itself', async () => {
    await startLibrary();
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

  it('uses storage.local in permanent private browsing', async () => {
    enterPrivateBrowsing();
    await startLibrary();
    const records = await openRecords();
    await records.favorites.save(savable('a'), 1);
    expect(await records.favorites.savedIds()).toEqual(['passage:a']);
    expect(await readLocalLibrary()).toMatchObject({ favorites: [{ id: 'passage:a' }] });
    records.close();
  });

  it('is read-only where neither works, and each change says so', async () => {
    enterPrivateBrowsing();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no storage'));
    await startLibrary();
    const records = await openRecords();
    expect([records.kind, records.problem]).toEqual(['read-only', 'unavailable']);
    expect(await records.favorites.newest(5)).toEqual([]);
    await expect(records.favorites.save(savable('a'), 1)).rejects.toMatchObject({
      problem: 'unavailable',
    });
    expect((await records.rotation.settle('2026-11-23', 'a', ['a', 'b'], 1)).id).toBe('a');
    records.close();
  });

  it('leaves storage.local of a newer version alone', async () => {
    enterPrivateBrowsing();
    await fakeBrowser.storage.local.set({ library: { version: VERSION + 1 } });
    await startLibrary();
    const records = await openRecords();
    expect([records.kind, records.problem]).toEqual(['read-only', 'newer-version']);
    records.close();
  });
});

describe('a database that does not open', () => {
  it('is never hidden behind an empty second one, though the error is that of private browsing', async () => {
    breakIndexedDb('InvalidStateError');
    const records = await openRecords();
    expect([records.kind, records.problem]).toEqual(['read-only', 'unreadable']);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    records.close();
  });

  it.each(['InvalidStateError', 'AbortError', 'UnknownError'])(
    'only for a moment is opened by another try: %s',
    async (name) => {
      await startLibrary();
      const before = await openRecords();
      await before.favorites.save(savable('a'), 1);
      before.close();
      vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
        throw new DOMException('A mutation operation was attempted.', name);
      });
      const records = await openRecords();
      expect([records.kind, records.problem]).toEqual(['indexed-db', null]);
      expect(await records.favorites.savedIds()).toEqual(['passage:a']);
      records.close();
    },
  );

  it('is unreadable in a private window too, unless IndexedDB as a whole is refused', async () => {
    setPrivate(true);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
    });
    const records = await openRecords();
    expect([records.kind, records.problem]).toEqual(['read-only', 'unreadable']);
    records.close();
  });

  it('as a newer version wrote it is named so', async () => {
    (await openDB(DATABASE_NAME, VERSION + 1)).close();
    const records = await openRecords();
    expect([records.kind, records.problem]).toEqual(['read-only', 'newer-version']);
    records.close();
  });
});
