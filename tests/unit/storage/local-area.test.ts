import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Database, KEY_FIELD, STORE_NAMES, type StoreName } from '@/storage/database.ts';
import { openLocalArea } from '@/storage/local-area.ts';
import { upgradeToVersion2 } from '@/storage/version-2.ts';
import { newLock } from './backends.ts';
import { fixture, type Rows } from './fixtures.ts';

const area = fakeBrowser.storage.local;
const open = () => openLocalArea(area, newLock());
const setting = (name: string, value: unknown = true) => ({ name, value, updatedAt: 1 });

function itemsOf(rows: Rows): Record<string, unknown> {
  const items = Object.entries(rows).flatMap(([store, records]) =>
    records.map((record) => [`${store}/${record[KEY_FIELD[store as StoreName]]}`, record]),
  );
  return Object.fromEntries(items);
}

async function everything(database: Database): Promise<Rows> {
  const rows: Rows = {};
  for (const store of STORE_NAMES) rows[store] = (await database.readAll(store)) as never;
  return rows;
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('records in storage.local that version 1 wrote', () => {
  it('are as version 2 has them, notes and times kept', async () => {
    const old = fixture(1);
    await area.set(itemsOf(old));
    const found = await everything(await open());
    expect(found).toMatchObject({
      ...old,
      favorites: old.favorites?.map((record) => upgradeToVersion2('favorites', record)),
      reminders: old.reminders?.map((record) => upgradeToVersion2('reminders', record)),
    });
    expect(found.favorites?.[0]).toMatchObject({ note: { versions: [{ value: 'a note' }] } });
    expect(found.reminders?.[0]).toMatchObject({ schedule: { type: 'times', times: ['07:30'] } });
  });

  it('are brought there once, also when two pages open at once', async () => {
    await area.set(itemsOf(fixture(1)));
    const lock = newLock();
    const set = vi.spyOn(area, 'set');
    const [one, other] = await Promise.all([openLocalArea(area, lock), openLocalArea(area, lock)]);
    expect(set).toHaveBeenCalledOnce();
    expect(await everything(one)).toEqual(await everything(other));
    await open();
    expect(set).toHaveBeenCalledOnce();
  });
});

describe('records in storage.local', () => {
  it('of version 2 stay as they are', async () => {
    await area.set({ ...itemsOf(fixture(2)), version: 2 });
    expect(await everything(await open())).toEqual(fixture(2));
  });

  it('of a newer version are not touched', async () => {
    const items = { ...itemsOf(fixture(2)), version: 3 };
    await area.set(items);
    await expect(open()).rejects.toMatchObject({ problem: 'newer-version' });
    expect(await area.get(null)).toEqual(items);
  });

  it('that were removed stay so when the browser ended before they were swept', async () => {
    const database = await open();
    const put = (name: string) =>
      database.write(['settings'], (tx) => tx.put('settings', setting(name)));
    await put('a');
    await put('b');
    vi.spyOn(area, 'remove').mockRejectedValueOnce(new Error('the end'));
    await database.write(['settings'], async (tx) => {
      await tx.delete('settings', 'a');
      await tx.put('settings', setting('c'));
    });
    expect(await area.get('settings/a')).not.toEqual({});
    const again = await open();
    expect(await again.read('settings', 'a')).toBeUndefined();
    expect(await again.readAll('settings')).toEqual([setting('b'), setting('c')]);
    await again.write(['settings'], (tx) => tx.put('settings', setting('a', 'anew')));
    expect(await again.read('settings', 'a')).toEqual(setting('a', 'anew'));
    expect(Object.keys(await area.get(null)).sort()).toEqual([
      'settings/a',
      'settings/b',
      'settings/c',
      'version',
    ]);
  });

  it('are all kept or none when the area is full, and it is named', async () => {
    const database = await open();
    vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const write = database.write(['settings'], async (tx) => {
      await tx.put('settings', setting('a'));
      await tx.put('settings', setting('b'));
    });
    await expect(write).rejects.toMatchObject({ problem: 'full' });
    expect(await database.readAll('settings')).toEqual([]);
  });

  it('that cannot be read are told to the page', async () => {
    const onUnread = vi.fn();
    const database = await openLocalArea(area, newLock(), onUnread);
    vi.spyOn(area, 'get').mockRejectedValueOnce(new Error('the disk'));
    await expect(database.readAll('settings')).rejects.toMatchObject({ problem: 'failed' });
    expect(onUnread).toHaveBeenCalledOnce();
  });

  it('lie where another of our things may lie, too', async () => {
    await area.set({ 'something-else': 1 });
    const database = await open();
    await database.write(['settings'], (tx) => tx.put('settings', setting('a')));
    expect(await database.readAll('settings')).toEqual([setting('a')]);
    expect(await area.get('something-else')).toEqual({ 'something-else': 1 });
  });
});
