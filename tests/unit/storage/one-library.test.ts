import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { openRecords } from '@/storage/open.ts';
import { DATABASE_NAME, VERSION } from '@/storage/schema.ts';
import { writeSharedCopy } from '@/storage/shared-copy.ts';
import { savable } from '../../support/favorites.ts';
import { reminderAt } from '../../support/reminders.ts';
import {
  answerFrom,
  breakIndexedDb,
  enterDetachedWindow,
  enterPrivateBrowsing,
  setPrivate,
  startLibrary,
} from './browser-states.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  setPrivate(false);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What was last copied for a user whose baby died and who reads no Scripture. */
const carefulCopy = () =>
  writeSharedCopy({
    snapshot: '',
    settings: [
      { name: 'situation', value: ['loss'], updatedAt: 5 },
      { name: 'scripture', value: false, updatedAt: 5 },
    ],
  });
const CAREFUL = { situation: ['loss'] as const, scripture: false };

describe('a page with another database than the background', () => {
  it('reads and writes the records of the background, and nothing in its own database', async () => {
    const library = await startLibrary();
    await library.settings.change(CAREFUL, 1);
    enterDetachedWindow();
    const page = await openRecords();
    expect([page.kind, page.problem]).toEqual(['remote', null]);
    expect(await page.settings.all()).toMatchObject(CAREFUL);
    await page.reminders.add(reminderAt('07:30'));
    await page.favorites.save(savable('a'), 1);
    await page.settings.change({ edition: 'KJV' }, 2);

    expect(await page.favorites.savedIds()).toEqual(['passage:a']);
    expect(await library.reminders.list()).toHaveLength(1);
    expect(await library.settings.all()).toMatchObject({ ...CAREFUL, edition: 'KJV' });
    const own = await openIndexedDb();
    expect(await own.readAll('settings')).toEqual([]);
    expect(await own.readAll('favorites')).toEqual([]);
    for (const opened of [page, own]) opened.close();
  });

  it('says that it is one', async () => {
    await startLibrary();
    enterDetachedWindow();
    const onDetached = vi.fn();
    (await openRecords({ onDetached })).close();
    expect(onDetached).toHaveBeenCalledOnce();
  });

  it('loses nothing when another page changes the same record at the same moment', async () => {
    const library = await startLibrary();
    enterDetachedWindow();
    const pages = await Promise.all([openRecords(), openRecords()]);
    await Promise.all([
      ...pages.map((page, at) => page.favorites.save(savable(`page-${at}`), 1)),
      ...pages.map((page, at) =>
        page.settings.change(({ links }) => ({ links: [...links, link(at)] }), at + 1),
      ),
      library.settings.change(({ links }) => ({ links: [...links, link(9)] }), 9),
    ]);
    expect(await pages[0]?.favorites.savedIds()).toHaveLength(2);
    expect((await library.settings.all()).links).toHaveLength(3);
    for (const page of pages) page.close();
  });

  it('is heard by the pages of other windows', async () => {
    await startLibrary();
    const ordinary = await openRecords();
    const heard = new Promise((resolve) => ordinary.subscribe(['favorites'], resolve));
    enterDetachedWindow();
    const page = await openRecords();
    await page.favorites.save(savable('a'), 1);
    expect(await heard).toEqual({ favorites: ['passage:a'] });
    for (const opened of [ordinary, page]) opened.close();
  });

  it('reads again what other windows have changed when the user comes back to it', async () => {
    await startLibrary();
    enterDetachedWindow();
    const window = new EventTarget();
    vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
    const page = await openRecords();
    const hear = vi.fn();
    page.subscribe(['settings'], (_touched, isOwn) => hear(isOwn));
    window.dispatchEvent(new Event('focus'));
    expect(hear).toHaveBeenCalledExactlyOnceWith(false);
    page.close();
  });
});

describe('a page that does not reach the library', () => {
  it('stores nothing and is as careful as was last known', async () => {
    await carefulCopy();
    const page = await openRecords();
    expect([page.kind, page.problem]).toEqual(['read-only', 'out-of-reach']);
    expect(await page.settings.all()).toMatchObject(CAREFUL);
    await expect(page.favorites.save(savable('a'), 1)).rejects.toMatchObject({
      problem: 'out-of-reach',
    });
    page.close();
  });

  it('does not offer to mend the library when the background cannot open it', async () => {
    answerFrom(async () => ({ problem: 'unreadable' }));
    const page = await openRecords();
    expect(page.problem).toBe('out-of-reach');
    page.close();
  });

  it('is as careful as was last known when its own database is broken', async () => {
    await carefulCopy();
    breakIndexedDb('UnknownError');
    const page = await openRecords();
    expect(page.problem).toBe('unreadable');
    expect(await page.settings.all()).toMatchObject(CAREFUL);
    page.close();
  });
});

describe('a background that could not open the library', () => {
  it('opens it for a page once that is possible, though it was open before', async () => {
    const library = await startLibrary();
    await library.settings.all();
    (await openDB(DATABASE_NAME, VERSION + 1)).close();
    await deleteDB(DATABASE_NAME);
    const page = await openRecords();
    expect([page.kind, page.problem]).toEqual(['indexed-db', null]);
    page.close();
  });

  it('opens it for a page once that is possible, as after a fresh start', async () => {
    (await openDB(DATABASE_NAME, VERSION + 1)).close();
    await startLibrary();
    expect((await openRecords()).problem).toBe('newer-version');
    await deleteDB(DATABASE_NAME);
    const page = await openRecords();
    expect([page.kind, page.problem]).toEqual(['indexed-db', null]);
    page.close();
  });
});

describe('permanent private browsing', () => {
  it('is one window like all others, and says nothing', async () => {
    enterPrivateBrowsing();
    await startLibrary();
    const onDetached = vi.fn();
    const page = await openRecords({ onDetached });
    expect(page.problem).toBeNull();
    expect(onDetached).not.toHaveBeenCalled();
    page.close();
  });

  it('does not forget what was chosen before it was switched on or off', async () => {
    await carefulCopy();
    const library = await startLibrary();
    expect(await library.settings.all()).toMatchObject(CAREFUL);
  });
});

describe('a library that was deleted', () => {
  it('keeps the content preferences, at every moment, for pages that are open', async () => {
    const library = await startLibrary();
    await library.settings.change(CAREFUL, 1);
    const page = await openRecords();
    await carefulCopy();
    const seen: unknown[] = [];
    const cleared = new Promise<void>((resolve) => {
      page.subscribe(['settings'], async () => {
        seen.push(await page.settings.all());
        resolve();
      });
    });
    await deleteDB(DATABASE_NAME);
    seen.push(await page.settings.all());
    await cleared;
    for (const settings of seen) expect(settings).toMatchObject(CAREFUL);
    expect(await library.settings.all()).toMatchObject(CAREFUL);
    page.close();
  });

  it('takes nothing from the copy that is as by default', async () => {
    await writeSharedCopy({ snapshot: '', settings: [] });
    const library = await startLibrary();
    expect(await library.settings.all()).toMatchObject({ situation: [], scripture: true });
  });
});

const link = (at: number) => ({ title: `Link ${at}`, url: `https://example.org/${at}` });
