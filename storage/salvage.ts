/**
 * For a database that does not open as usual: reads what can be read of it. And deletes all
 * records, for good.
 */
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { deleteLocalLibrary, readLocalLibrary } from './local-library.ts';
import { LIBRARY_STORES } from './merge-library.ts';
import { hasNoIndexedDb } from './private-browsing.ts';
import { DATABASE_NAME } from './schema.ts';

type Store = (typeof LIBRARY_STORES)[number];

/** How many records are read at once; if that fails, one by one. */
const BATCH = 500;

export type Salvaged = {
  /** As they are stored. A newer version may have written them, so they can have any shape. */
  records: { [S in Store]: unknown[] };
  /** How many records are there and could not be read. */
  unread: number;
  /** False if it is not even known how many could not be read. */
  complete: boolean;
};

/** Reads what can be read of all records, and changes nothing. Never rejects. */
export async function salvage(): Promise<Salvaged> {
  const found: Salvaged = {
    records: { favorites: [], reminders: [], settings: [] },
    unread: 0,
    complete: true,
  };
  for (const read of [readIndexedDb, readLocal]) {
    try {
      await read(found);
    } catch {
      found.complete = false;
    }
  }
  return found;
}

/**
 * Deletes all records for good.
 * @param onBlocked is called while another page holds the database; this goes on once it is closed
 * @throws what the browser says
 */
export async function deleteRecords(onBlocked: () => void): Promise<void> {
  if (!(await hasNoIndexedDb())) await deleteDB(DATABASE_NAME, { blocked: onBlocked });
  await deleteLocalLibrary();
}

async function readIndexedDb(found: Salvaged): Promise<void> {
  if (await hasNoIndexedDb()) return;
  const database = await openAsItIs();
  for (const store of LIBRARY_STORES) {
    if (database?.objectStoreNames.contains(store)) await readStore(database, store, found);
  }
  database?.close();
}

/** The same record may be in both places: importing the file merges them. */
async function readLocal(found: Salvaged): Promise<void> {
  const library = await readLocalLibrary();
  for (const store of LIBRARY_STORES) {
    for (const record of library?.[store] ?? []) add(store, record, found);
  }
}

/** @returns null if there is no database; none is created */
async function openAsItIs(): Promise<IDBPDatabase | null> {
  let isNew = false;
  try {
    return await openDB(DATABASE_NAME, undefined, {
      upgrade: (_database, _from, _to, tx) => {
        isNew = true;
        tx.done.catch(() => undefined);
        tx.abort();
      },
      blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
    });
  } catch (error) {
    if (isNew) return null;
    throw error;
  }
}

/** Each read is a transaction of its own, so that one failure does not end the others. */
async function readStore(database: IDBPDatabase, store: Store, found: Salvaged): Promise<void> {
  let after: IDBKeyRange | null = null;
  for (;;) {
    let keys: IDBValidKey[];
    try {
      keys = await database.getAllKeys(store, after, BATCH);
    } catch {
      found.complete = false;
      return;
    }
    for (const record of await readBatch(database, store, keys)) add(store, record, found);
    const last = keys.at(-1);
    if (last === undefined) return;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

const UNREAD = Symbol('unread');

async function readBatch(
  database: IDBPDatabase,
  store: Store,
  keys: readonly IDBValidKey[],
): Promise<unknown[]> {
  if (keys.length === 0) return [];
  try {
    return await database.getAll(store, IDBKeyRange.bound(keys[0], keys.at(-1)));
  } catch {
    const one = (key: IDBValidKey) => database.get(store, key).catch(() => UNREAD);
    return Promise.all(keys.map(one));
  }
}

function add(store: Store, record: unknown, found: Salvaged): void {
  if (record === UNREAD || typeof record !== 'object' || record === null) found.unread += 1;
  else found.records[store].push(record);
}
