import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeNote } from '@/domain/favorites/note.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { openLocalLibrary } from '@/storage/local-library.ts';
import { openRecords } from '@/storage/open.ts';
import { ownFavorite, savable } from '../../support/favorites.ts';
import { enterPrivateBrowsing, setPrivate, startLibrary } from './browser-states.ts';
import { fixture, type Records, readEverything, seed } from './fixtures.ts';

const area = fakeBrowser.storage.local;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  setPrivate(false);
});

afterEach(() => void vi.restoreAllMocks());

/** Leaves records in each of the two places. */
async function leave(indexedDb: Partial<Records>, local: Partial<Records>): Promise<void> {
  const database = await openIndexedDb();
  await seed(database, indexedDb);
  database.close();
  await seed(await openLocalLibrary(), local);
  await startLibrary();
}

async function inIndexedDb(): Promise<Records> {
  const database = await openIndexedDb();
  const records = await readEverything(database);
  database.close();
  return records;
}

describe('what permanent private browsing left in storage.local', () => {
  it('is in IndexedDB before a page reads anything, and then nowhere else', async () => {
    enterPrivateBrowsing();
    await startLibrary();
    const there = await openRecords();
    expect(there.kind).toBe('remote');
    await there.favorites.save(savable('a'), 1);
    there.close();

    vi.restoreAllMocks();
    setPrivate(false);
    await startLibrary();
    const onMerged = vi.fn();
    const here = await openRecords({ onMerged });
    expect(here.kind).toBe('indexed-db');
    expect(await here.favorites.savedIds()).toEqual(['passage:a']);
    here.close();
    expect(onMerged).toHaveBeenCalledOnce();
    expect(await area.get(null)).toEqual({});
  });

  it('brings every record but those that are made anew', async () => {
    await leave({}, fixture(1));
    (await openRecords()).close();
    expect(await inIndexedDb()).toEqual({ ...fixture(1), reminderContent: [], undo: [] });
  });

  it('is merged as a backup is: both texts stay, and the last change of a setting counts', async () => {
    const mine = ownFavorite('a');
    const situation = (value: string, updatedAt: number) => ({
      name: 'situation',
      value,
      updatedAt,
    });
    await leave(
      { favorites: [writeNote(mine, 'here', [], 'p', 5)], settings: [situation('home', 3)] },
      { favorites: [writeNote(mine, 'there', [], 'q', 6)], settings: [situation('loss', 4)] },
    );
    (await openRecords()).close();
    const { favorites, settings } = await inIndexedDb();
    expect(favorites[0]?.note.versions.map(({ value }) => value)).toEqual(['there', 'here']);
    expect(settings).toEqual([situation('loss', 4)]);
  });

  it('does not replace what is here of deliveries and the rotation, nor what an undo needs', async () => {
    const here = fixture(1);
    const [rotation] = here.rotation;
    if (!rotation) throw new Error('The fixture has no rotation.');
    await leave(here, { rotation: [{ ...rotation, seed: 99 }] });
    (await openRecords()).close();
    expect(await inIndexedDb()).toEqual(here);
  });

  it('is merged once when two pages open at once', async () => {
    await leave({}, fixture(1));
    const remove = vi.spyOn(area, 'remove');
    for (const page of await Promise.all([openRecords(), openRecords()])) page.close();
    expect(remove).toHaveBeenCalledOnce();
    expect((await inIndexedDb()).favorites).toEqual(fixture(1).favorites);
  });

  it('is announced to pages that are open', async () => {
    await startLibrary();
    const open = await openRecords();
    await seed(await openLocalLibrary(), fixture(1));
    const heard = new Promise((resolve) => open.subscribe(['favorites'], resolve));
    (await openRecords()).close();
    await heard;
    open.close();
  });

  it('stays there and is reported when it cannot be merged, and is merged by the next page', async () => {
    await leave({}, fixture(1));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const onUnread = vi.fn();
    const page = await openRecords({ onUnread });
    expect(page.problem).toBeNull();
    expect(onUnread).toHaveBeenCalledWith(expect.objectContaining({ problem: 'full' }));
    page.close();
    expect(await inIndexedDb()).toMatchObject({ favorites: [], settings: [] });

    put.mockRestore();
    (await openRecords()).close();
    expect((await inIndexedDb()).favorites).toEqual(fixture(1).favorites);
  });

  it('is merged again, which changes nothing, when the page ends before it is deleted there', async () => {
    await leave({}, fixture(1));
    vi.spyOn(area, 'remove').mockRejectedValueOnce(new Error('the end'));
    (await openRecords()).close();
    const merged = await inIndexedDb();
    (await openRecords()).close();
    expect(await inIndexedDb()).toEqual(merged);
    expect(await area.get(null)).toEqual({});
  });
});
