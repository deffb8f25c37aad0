/**
 * For records that will not open as usual: what can be read of them, at whatever version, and a way
 * to begin anew. Nothing else in the extension deletes her records.
 */
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { DATABASE_NAME } from './indexed-db.ts';
import { isMissing } from './indexed-db-missing.ts';
import type { LocalArea } from './local-area.ts';
import { upgradeToVersion2 } from './version-2.ts';

const STORES = ['favorites', 'reminders', 'settings'] as const;
/** So many are read at once; where that fails, one by one. */
const CHUNK = 500;

export type Salvaged = {
  /** As they are kept. A newer version may have written them: they can have any shape. */
  records: { [S in (typeof STORES)[number]]: unknown[] };
  /** How many records are there and could not be read. */
  unread: number;
  /** False where not even the number of those that are missing can be told. */
  complete: boolean;
};

/**
 * Reads what can be read, and changes nothing. Never rejects.
 * @param area `browser.storage.local`
 */
export async function salvage(area: LocalArea): Promise<Salvaged> {
  const found: Salvaged = {
    records: { favorites: [], reminders: [], settings: [] },
    unread: 0,
    complete: true,
  };
  try {
    const database = await openAsItIs();
    for (const store of STORES) {
      if (database?.objectStoreNames.contains(store)) await readStore(database, store, found);
    }
    database?.close();
  } catch (error) {
    if (isMissing(error)) await readArea(area, found);
    else found.complete = false;
  }
  return found;
}

/**
 * Deletes her records, for good.
 * @param onBlocked is called while another page holds them; it goes on when that page is closed
 * @throws what the browser says
 */
export async function deleteRecords(area: LocalArea, onBlocked: () => void): Promise<void> {
  try {
    await deleteDB(DATABASE_NAME, { blocked: onBlocked });
  } catch (error) {
    if (!isMissing(error)) throw error;
    await area.remove(Object.keys(await area.get(null)));
  }
}

/** @returns null where there is no database; none is made */
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

type Store = (typeof STORES)[number];

/** Each reading is a transaction of its own: one that fails takes no other with it. */
async function readStore(database: IDBPDatabase, store: Store, found: Salvaged): Promise<void> {
  let after: IDBKeyRange | null = null;
  for (;;) {
    let keys: IDBValidKey[];
    try {
      keys = await database.getAllKeys(store, after, CHUNK);
    } catch {
      found.complete = false;
      return;
    }
    for (const record of await readChunk(database, store, keys)) take(store, record, found);
    const last = keys.at(-1);
    if (last === undefined) return;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

const UNREAD = Symbol('unread');

async function readChunk(
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

function take(store: Store, record: unknown, found: Salvaged): void {
  if (record === UNREAD || typeof record !== 'object' || record === null) found.unread += 1;
  else if (store === 'settings') found.records.settings.push(record);
  else found.records[store].push(upgraded(store, record));
}

/** As version 2 has it, if it is of version 1; else as it is. */
function upgraded(store: 'favorites' | 'reminders', record: unknown): unknown {
  try {
    return upgradeToVersion2(store, record);
  } catch {
    return record;
  }
}

async function readArea(area: LocalArea, found: Salvaged): Promise<void> {
  try {
    for (const [name, record] of Object.entries(await area.get(null))) {
      const store = STORES.find((one) => name.startsWith(`${one}/`));
      if (store) take(store, record, found);
    }
  } catch {
    found.complete = false;
  }
}
