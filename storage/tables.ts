/** Records that are all in memory, by store and key, and a database over them. */
import type { Favorite } from '@/domain/records.ts';
import {
  asStorageError,
  type Database,
  INDEX_FIELD,
  type IndexName,
  type IndexRange,
  keyIn,
  type ReadTransaction,
  type RecordTypes,
  STORE_NAMES,
  type StorageError,
  type StoreName,
  type Transaction,
} from './database.ts';

export type Tables = { [S in StoreName]: Map<string, RecordTypes[S]> };

/** Where tables are kept. */
export type TableSource = {
  /** @param stores those that will be read; others may be empty */
  load(stores: readonly StoreName[]): Promise<Tables>;
  /**
   * Loads the tables, runs `work` on them, and stores what it left: all or nothing.
   * @param stores those that `work` touches
   */
  update<T>(stores: readonly StoreName[], work: (tables: Tables) => Promise<T>): Promise<T>;
};

export function emptyTables(): Tables {
  return Object.fromEntries(STORE_NAMES.map((store) => [store, new Map()])) as Tables;
}

export function fillTable<S extends StoreName>(
  tables: Tables,
  store: S,
  records: readonly RecordTypes[S][],
): void {
  for (const record of records) tables[store].set(keyIn(store, record), record);
}

/**
 * A database over tables.
 * @param onUnread is told what could not be read
 */
export function tableDatabase(
  about: Pick<Database, 'kind' | 'problem'>,
  { load, update }: TableSource,
  onUnread?: (error: StorageError) => void,
): Database {
  const readTransaction: Database['readTransaction'] = async (stores, work) => {
    try {
      return await work(readingOf(await load(stores)));
    } catch (error) {
      const unread = asStorageError(error);
      onUnread?.(unread);
      throw unread;
    }
  };
  return {
    ...about,
    read: (store, key) => readTransaction([store], (tx) => tx.get(store, key)),
    readAll: (store) => readTransaction([store], (tx) => tx.all(store)),
    readTransaction,
    write: (stores, work) =>
      update(stores, (tables) => work(writingTo(tables))).catch((error: unknown) => {
        throw asStorageError(error);
      }),
    close: () => undefined,
  };
}

function readingOf(tables: Tables): ReadTransaction {
  const sorted = <S extends StoreName>(store: S) =>
    [...tables[store]].sort(([a], [b]) => order(a, b)) as [string, RecordTypes[S]][];

  const allBy = (index: IndexName, { from = -Infinity, upTo = Infinity }: IndexRange = {}) =>
    [...tables.favorites.values()]
      .flatMap((favorite) => {
        const value = favorite[INDEX_FIELD[index]];
        return value === null || value < from || value > upTo ? [] : [{ favorite, value }];
      })
      .sort((a, b) => a.value - b.value || order(a.favorite.id, b.favorite.id))
      .map(({ favorite }) => favorite);

  return {
    get: async (store, key) => tables[store].get(key),
    getMany: async (store, keys) => keys.map((key) => tables[store].get(key)),
    all: async (store) => sorted(store).map(([, record]) => record),
    keys: async (store) => sorted(store).map(([key]) => key),
    after: async (store, after, count) =>
      sorted(store)
        .filter(([key]) => after === null || key > after)
        .slice(0, count)
        .map(([, record]) => record),
    allBy: async (index, range) => allBy(index, range),
    keysBy: async (index, range) => allBy(index, range).map(({ id }) => id),
    lastKeysBy: async (index, count, after, excluding) => {
      const excluded = await excluding;
      const numberOf = (favorite: Favorite) => favorite[INDEX_FIELD[index]] ?? 0;
      return allBy(index)
        .sort((a, b) => numberOf(b) - numberOf(a))
        .filter((favorite) => {
          if (!after) return true;
          const value = numberOf(favorite);
          return value < after.value || (value === after.value && favorite.id > after.key);
        })
        .filter(({ id }) => !excluded.has(id))
        .slice(0, count)
        .map(({ id }) => id);
    },
  };
}

function writingTo(tables: Tables): Transaction {
  const put = <S extends StoreName>(store: S, record: RecordTypes[S]) =>
    void tables[store].set(keyIn(store, record), record);
  return {
    ...readingOf(tables),
    put: async (store, record) => put(store, record),
    putMany: async (store, records) => {
      for (const record of records) put(store, record);
    },
    delete: async (store, key) => void tables[store].delete(key),
    deleteMany: async (store, keys) => {
      for (const key of keys) tables[store].delete(key);
    },
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1;
}
