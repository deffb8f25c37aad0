import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openLocalLibrary } from '@/storage/local-library.ts';
import { VERSION } from '@/storage/schema.ts';
import { fixture, readEverything, seed } from './fixtures.ts';

const area = fakeBrowser.storage.local;
const setting = (name: string) => ({ name, value: true, updatedAt: 1 });

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('records in storage.local', () => {
  it('are all there when they are opened again, under one key', async () => {
    await seed(await openLocalLibrary(), fixture(1));
    expect(await readEverything(await openLocalLibrary())).toEqual(fixture(1));
    expect(Object.keys(await area.get(null))).toEqual(['library']);
  });

  it('of a newer version are left as they are', async () => {
    const items = { library: { ...fixture(1), version: VERSION + 1 } };
    await area.set(items);
    await expect(openLocalLibrary()).rejects.toMatchObject({ problem: 'newer-version' });
    expect(await area.get(null)).toEqual(items);
  });

  it('are stored all or not at all when the disk is full, and the reason is given', async () => {
    const database = await openLocalLibrary();
    vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const write = database.write(['settings'], async (tx) => {
      await tx.put('settings', setting('a'));
      await tx.put('settings', setting('b'));
    });
    await expect(write).rejects.toMatchObject({ problem: 'full' });
    expect(await database.readAll('settings')).toEqual([]);
  });

  it('lose nothing when two pages write at once', async () => {
    const pages = await Promise.all([openLocalLibrary(), openLocalLibrary()]);
    const writes = Array.from({ length: 20 }, (_, number) =>
      pages[number % 2]?.write(['settings'], (tx) => tx.put('settings', setting(`${number}`))),
    );
    await Promise.all(writes);
    expect(await pages[0].readAll('settings')).toHaveLength(20);
  });

  it('that cannot be read are reported to the page', async () => {
    const onUnread = vi.fn();
    const database = await openLocalLibrary(onUnread);
    vi.spyOn(area, 'get').mockRejectedValueOnce(new Error('the disk'));
    await expect(database.readAll('settings')).rejects.toMatchObject({ problem: 'failed' });
    expect(onUnread).toHaveBeenCalledOnce();
  });

  it('leave other keys alone', async () => {
    await area.set({ other: 1 });
    const database = await openLocalLibrary();
    await database.write(['settings'], (tx) => tx.put('settings', setting('a')));
    expect(await area.get('other')).toEqual({ other: 1 });
  });
});
