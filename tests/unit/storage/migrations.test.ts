import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { STORE_NAMES } from '@/storage/database.ts';
import { favoriteRepository } from '@/storage/favorites.ts';
import { DATABASE_NAME, openIndexedDb } from '@/storage/indexed-db.ts';
import { migrate, VERSION } from '@/storage/migrations.ts';
import { fixture, type Rows } from './fixtures.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A database as that version of the extension made and filled it. */
async function databaseOf(version: number): Promise<void> {
  const old = await openDB(DATABASE_NAME, version, {
    upgrade: (database, from, to, tx) => migrate(database, from, tx as never, to ?? version),
  });
  for (const [store, rows] of Object.entries(fixture(version))) {
    for (const row of rows) await old.put(store, row);
  }
  old.close();
}

async function everything(): Promise<Rows> {
  const database = await openIndexedDb();
  const rows: Rows = {};
  for (const store of STORE_NAMES) rows[store] = (await database.readAll(store)) as never;
  database.close();
  return rows;
}

const content = {
  rev: 'content',
  at: 1,
  value: {
    title: 'Psalm 34:18',
    text: 'text',
    reflection: 'reflection',
    aside: '',
    edition: 'NIV',
    theme: '',
    card: null,
  },
};

describe('a database of version 1', () => {
  it('comes to the present with all its records: notes, times and all', async () => {
    await databaseOf(1);
    const old = fixture(1);
    expect(await everything()).toEqual({
      ...old,
      favorites: [
        {
          id: 'passage:psalm-34-18',
          kind: 'passage',
          contentId: 'psalm-34-18',
          content: { versions: [content], replaced: [] },
          note: { versions: [{ rev: 'version-1', at: 2, value: 'a note' }], replaced: [] },
          inRotation: 0,
          savedAt: 1,
          updatedAt: 2,
          deletedAt: null,
        },
      ],
      reminders: [
        {
          id: 'morning',
          kind: 'passage',
          text: null,
          schedule: { type: 'times', times: ['07:30'] },
          weekdays: [1, 2, 3],
          enabled: true,
          discreet: true,
          skippedOn: null,
          createdAt: 1,
          updatedAt: 1,
          deletedAt: null,
        },
      ],
      deliveries: [],
      prepared: [],
      undo: [],
    });
  });

  it('can be asked by every index afterwards', async () => {
    await databaseOf(1);
    const database = await openIndexedDb();
    const favorites = favoriteRepository(database);
    expect((await favorites.newest(5)).map(({ id }) => id)).toEqual(['passage:psalm-34-18']);
    expect(await favorites.removed()).toEqual([]);
    expect(await favorites.rotatingIds()).toEqual([]);
    database.close();
  });
});

describe('a database of the present version', () => {
  it('is found as it was left', async () => {
    await databaseOf(VERSION);
    expect(await everything()).toEqual(fixture(VERSION));
  });

  it('has a fixture that holds something in every store', () => {
    const rows = fixture(VERSION);
    expect(Object.keys(rows).sort()).toEqual([...STORE_NAMES].sort());
    for (const store of STORE_NAMES) expect(rows[store]).not.toEqual([]);
  });
});
