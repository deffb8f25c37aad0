import type { DBSchema, IDBPIndex, IDBPObjectStore, IDBPTransaction } from 'idb';
import type { Favorite } from '@/domain/records.ts';
import type {
  IndexName,
  IndexRange,
  ReadTransaction,
  RecordTypes,
  StoreName,
  Transaction,
} from './database.ts';

type Indexes = { [I in IndexName]: number };

/** The types of the stores and indexes for idb. schema.ts creates them. */
export interface Schema extends DBSchema {
  favorites: { key: string; value: RecordTypes['favorites']; indexes: Indexes };
  reminders: { key: string; value: RecordTypes['reminders'] };
  settings: { key: string; value: RecordTypes['settings'] };
  deliveryLog: { key: string; value: RecordTypes['deliveryLog'] };
  rotation: { key: string; value: RecordTypes['rotation'] };
  deliveries: { key: string; value: RecordTypes['deliveries'] };
  reminderContent: { key: string; value: RecordTypes['reminderContent'] };
  undo: { key: string; value: RecordTypes['undo'] };
}

type Mode = 'readonly' | 'readwrite';
type Open<M extends Mode> = IDBPTransaction<Schema, StoreName[], M>;
type Store<M extends Mode = Mode> = IDBPObjectStore<Schema, StoreName[], StoreName, M>;
/** idb cannot tell that the values of a store are that store's records. */
type Of<S extends StoreName> = Promise<RecordTypes[S][]>;

/** Reads through an open transaction. */
export function reading(tx: Open<Mode>): ReadTransaction {
  const storeOf = (name: StoreName) => tx.objectStore(name) as unknown as Store;
  const indexOf = (name: IndexName) =>
    (
      tx.objectStore('favorites') as unknown as IDBPObjectStore<Schema, ['favorites'], 'favorites'>
    ).index(name) as IDBPIndex<Schema, ['favorites'], 'favorites', IndexName>;

  return {
    get: <S extends StoreName>(name: S, key: string) =>
      storeOf(name).get(key) as Promise<RecordTypes[S] | undefined>,
    getMany: <S extends StoreName>(name: S, keys: readonly string[]) => {
      const store = storeOf(name);
      return Promise.all(keys.map((key) => store.get(key) as Promise<RecordTypes[S] | undefined>));
    },
    all: <S extends StoreName>(name: S) => storeOf(name).getAll() as Of<S>,
    keys: (name) => storeOf(name).getAllKeys(),
    after: <S extends StoreName>(name: S, key: string | null, count: number) => {
      const range = key === null ? null : IDBKeyRange.lowerBound(key, true);
      return storeOf(name).getAll(range, count) as Of<S>;
    },
    keysBy: (name, range) => indexOf(name).getAllKeys(keyRange(range)),
    allBy: (name, range) => indexOf(name).getAll(keyRange(range)) as Promise<Favorite[]>,
    lastKeysBy: async (name, count, after, excluding) => {
      const index = indexOf(name);
      const rest = after && IDBKeyRange.upperBound(after.value, true);
      // With a cursor: browsers prefetch its keys, and a query for each number takes far longer.
      let [excluded, cursor] = await Promise.all([excluding, index.openKeyCursor(rest, 'prev')]);
      const found: string[] = [];
      /** Takes the keys with this number, in order of key. */
      const take = async (value: number, afterKey: string) => {
        for (const key of await index.getAllKeys(value)) {
          if (key > afterKey && found.length < count && !excluded.has(key)) found.push(key);
        }
      };
      if (after) await take(after.value, after.key);
      if (found.length === count) return found;
      let value = cursor?.key;
      /** The keys with that number so far, in reverse. */
      let equal: string[] = [];
      while (cursor) {
        if (cursor.key !== value) {
          found.push(...equal.reverse());
          equal = [];
          value = cursor.key;
        }
        if (!excluded.has(cursor.primaryKey)) equal.push(cursor.primaryKey);
        if (found.length + equal.length === count) {
          // The cursor goes in reverse, so the first of them in order of key may be still to come.
          await take(cursor.key, '');
          return found;
        }
        cursor = await cursor.continue();
      }
      return [...found, ...equal.reverse()];
    },
  };
}

/** Reads and writes through an open transaction. */
export function writing(tx: Open<'readwrite'>): Transaction {
  const storeOf = (name: StoreName) => tx.objectStore(name) as unknown as Store<'readwrite'>;
  return {
    ...reading(tx as unknown as Open<Mode>),
    put: async (name, record) => void (await storeOf(name).put(record)),
    putMany: async (name, records) => {
      const store = storeOf(name);
      await Promise.all(records.map((record) => store.put(record)));
    },
    delete: (name, key) => storeOf(name).delete(key),
    deleteMany: async (name, keys) => {
      const store = storeOf(name);
      await Promise.all(keys.map((key) => store.delete(key)));
    },
  };
}

function keyRange({ from, upTo }: IndexRange = {}): IDBKeyRange | null {
  if (from !== undefined && upTo !== undefined) return IDBKeyRange.bound(from, upTo);
  if (from !== undefined) return IDBKeyRange.lowerBound(from);
  return upTo === undefined ? null : IDBKeyRange.upperBound(upTo);
}
