import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteEverything } from '@/app/delete-everything/delete-everything.ts';
import { followDeletion } from '@/app/delete-everything/follow-deletion.ts';
import { KEYS, stopLocalWrites, writeLocal } from '@/app/local-storage.ts';
import { breakIndexedDb } from '../storage/browser-states.ts';

const OPTIONAL = ['notifications', 'search', 'topSites'];
const done: string[] = [];
const stored = new Map<string, string>();
let end: (() => void)[] = [];

/** Locks as browsers grant them: one after another. */
function fakeLocks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name: string, work: () => Promise<unknown>) => {
      const result = last.then(work);
      last = result.catch(() => undefined);
      return result;
    },
  };
}

beforeEach(() => {
  done.length = 0;
  stored.clear();
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', { locks: fakeLocks(), languages: ['en'], language: 'en' });
  vi.stubGlobal('location', { reload: () => done.push('the other page loads again') });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
    clear: () => stored.clear(),
  });
  Object.assign(fakeBrowser, {
    permissions: {
      remove: async ({ permissions }: { permissions: string[] }) =>
        done.push(`gives back ${permissions.join(', ')}`),
    },
    action: {
      setIcon: async ({ path }: { path: Record<string, string> }) => done.push(`${path['16']}`),
      setTitle: async ({ title }: { title: string }) => done.push(title),
    },
  });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Gently Led',
    version: '1.0.0',
    optional_permissions: OPTIONAL as never,
  });
});

afterEach(() => {
  for (const close of end) close();
  end = [];
  // As after the page has loaded again.
  stopLocalWrites()();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  fakeBrowser.reset();
});

describe('deleting everything', () => {
  it('leaves no database, no key, no alarm, no notification and no permission', async () => {
    (await openDB('gently-led', 1)).close();
    for (const key of Object.values(KEYS)) writeLocal(key, 'kept');
    await fakeBrowser.storage.local.set({ library: { version: 1 }, other: 1 });
    await fakeBrowser.alarms.create('next', { delayInMinutes: 1 });
    await fakeBrowser.notifications.create('delivery:1', {
      type: 'basic',
      title: 'A gentle moment',
      message: '',
      iconUrl: '/icon/128.png',
    });
    await deleteEverything(() => undefined);
    expect(await indexedDB.databases()).toEqual([]);
    expect([...stored]).toEqual([]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
    expect(done.sort()).toEqual([
      '/icon/16.png',
      'Gently Led',
      'gives back notifications, search, topSites',
    ]);
  });

  it('deletes nothing where the database cannot be deleted, and goes on as before', async () => {
    writeLocal(KEYS.welcome, '3');
    await fakeBrowser.alarms.create('next', { delayInMinutes: 1 });
    breakIndexedDb('InvalidStateError');
    await expect(deleteEverything(() => undefined)).rejects.toThrow();
    expect(stored.get(KEYS.welcome)).toBe('3');
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
    expect(done).toEqual([]);
    expect(writeLocal(KEYS.welcome, '4')).toBe(true);
  });
});

describe('another open page', () => {
  it('lets go at once, writes nothing any more, and loads again when all is deleted', async () => {
    const close = vi.fn(() => done.push('the other page lets go'));
    end.push(followDeletion({ close }));
    const deletion = deleteEverything(() => undefined);
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(writeLocal(KEYS.snapshot, 'an old plan')).toBe(false);
    await deletion;
    await vi.waitFor(() => expect(done.at(-1)).toBe('the other page loads again'));
    expect([...stored]).toEqual([]);
  });
});
