import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { STORE_NAMES } from '@/storage/database.ts';
import { favoriteRepository } from '@/storage/favorites.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import {
  DATABASE_NAME,
  MARK_STORE,
  migrate,
  UPGRADES,
  type Upgrade,
  VERSION,
} from '@/storage/schema.ts';
import { fixture, readEverything, seed } from './fixtures.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** Opens the database as a version of the extension with these upgrades would. */
function openWith(upgrades: readonly Upgrade[]): Promise<IDBPDatabase> {
  return openDB(DATABASE_NAME, upgrades.length, {
    upgrade: (database, from, _to, tx) => void migrate(database, from, tx as never, upgrades),
  });
}

/** A database of version 1 with something in every store. */
async function makeVersion1(): Promise<void> {
  const database = await openWith(UPGRADES.slice(0, 1));
  for (const [store, records] of Object.entries(fixture(1))) {
    for (const record of records) await database.put(store, record);
  }
  database.close();
}

/** A made-up version 2: another store, and another field in every reminder. */
const version2 = vi.fn<Upgrade>(async (database, tx) => {
  database.createObjectStore('moods', { keyPath: 'id' });
  const reminders = tx.objectStore('reminders');
  for (let at = await reminders.openCursor(); at; at = await at.continue()) {
    await at.update?.({ ...at.value, sound: 'none' });
  }
});

describe('the present version', () => {
  it('has a fixture with something in every store, which it reads as it is', async () => {
    const records = fixture(VERSION);
    for (const store of STORE_NAMES) expect(records[store]).not.toEqual([]);
    const database = await openIndexedDb();
    await seed(database, records);
    database.close();
    const again = await openIndexedDb();
    expect(await readEverything(again)).toEqual(records);
    again.close();
  });

  it('finds favorites by every index', async () => {
    const database = await openIndexedDb();
    await seed(database, fixture(VERSION));
    const favorites = favoriteRepository(database);
    const ids = (found: { id: string }[]) => found.map(({ id }) => id);
    expect(ids(await favorites.newest(5))).toEqual(['own:7f9c', 'passage:psalm-34-18']);
    expect(ids(await favorites.removed())).toEqual(['practice:skin-to-skin']);
    expect(await favorites.rotatingIds()).toEqual(['own:7f9c']);
    database.close();
  });
});

describe('an upgrade from version 1', () => {
  const upgrades = [...UPGRADES.slice(0, 1), version2];

  it('keeps every record and runs once', async () => {
    await makeVersion1();
    version2.mockClear();
    for (const _open of ['first', 'second']) {
      const database = await openWith(upgrades);
      expect(database.version).toBe(2);
      const { reminders, ...others } = fixture(1);
      for (const [store, records] of Object.entries(others)) {
        expect(await database.getAll(store)).toEqual(records);
      }
      expect(await database.getAll('reminders')).toEqual(
        reminders.map((reminder) => ({ ...reminder, sound: 'none' })),
      );
      expect(await database.getAll('moods')).toEqual([]);
      database.close();
    }
    expect(version2).toHaveBeenCalledOnce();
  });

  it('runs after the first one where there was no database', async () => {
    const database = await openWith(upgrades);
    expect([...database.objectStoreNames]).toEqual([...STORE_NAMES, MARK_STORE, 'moods'].sort());
    database.close();
  });

  it.each<[string, Upgrade]>([
    [
      'after it has changed records',
      async (database, tx) => {
        await version2(database, tx);
        throw new Error('a mistake');
      },
    ],
    [
      'at a record that it cannot store',
      async (_database, tx) => {
        await tx.objectStore('reminders').put?.({ name: 'without an id' });
      },
    ],
    [
      'at once',
      () => {
        throw new Error('a mistake');
      },
    ],
  ])('leaves version 1 as it was where it fails %s', async (_when, failing) => {
    await makeVersion1();
    await expect(openWith([...UPGRADES.slice(0, 1), failing])).rejects.toMatchObject({
      name: 'AbortError',
    });
    const database = await openIndexedDb();
    expect(await readEverything(database)).toEqual(fixture(1));
    database.close();
  });
});
