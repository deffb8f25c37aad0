/** Reading records that are all in memory, as a transaction does. */
import type { Favorite } from '@/domain/records.ts';
import {
  INDEX_FIELD,
  type IndexName,
  type IndexRange,
  type ReadTransaction,
  type RecordTypes,
  type StoreName,
} from './database.ts';

/**
 * A reading of tables.
 * @param table gives the records of a store by key, each time as they are then
 */
export function readTables(
  table: (store: StoreName) => Promise<ReadonlyMap<string, RecordTypes[StoreName]>>,
): ReadTransaction {
  const recordsOf = async <S extends StoreName>(store: S) =>
    (await table(store)) as ReadonlyMap<string, RecordTypes[S]>;
  const sorted = async <S extends StoreName>(store: S) =>
    [...(await recordsOf(store))].sort(([a], [b]) => (a < b ? -1 : 1));

  const allBy = async (index: IndexName, range: IndexRange = {}): Promise<Favorite[]> => {
    const { from = Number.NEGATIVE_INFINITY, upTo = Number.POSITIVE_INFINITY } = range;
    return [...(await recordsOf('favorites')).values()]
      .flatMap((record) => {
        const value = record[INDEX_FIELD[index]];
        return value === null || value < from || value > upTo ? [] : [{ record, value }];
      })
      .sort((a, b) => a.value - b.value || (a.record.id < b.record.id ? -1 : 1))
      .map(({ record }) => record);
  };

  return {
    get: async (store, key) => (await recordsOf(store)).get(key),
    getMany: async (store, keys) => {
      const records = await recordsOf(store);
      return keys.map((key) => records.get(key));
    },
    all: async (store) => (await sorted(store)).map(([, record]) => record),
    keys: async (store) => (await sorted(store)).map(([key]) => key),
    after: async (store, after, count) =>
      (await sorted(store))
        .filter(([key]) => after === null || key > after)
        .slice(0, count)
        .map(([, record]) => record),
    allBy,
    keysBy: async (index, range) => (await allBy(index, range)).map(({ id }) => id),
    lastKeysBy: async (index, count, after, skipping) => {
      const skipped = await skipping;
      const numberIn = (record: Favorite) => record[INDEX_FIELD[index]] ?? 0;
      const down = (await allBy(index)).sort((a, b) => numberIn(b) - numberIn(a));
      const rest = down.filter((record) => {
        if (!after) return true;
        const value = numberIn(record);
        return value < after.value || (value === after.value && record.id > after.key);
      });
      return rest
        .filter(({ id }) => !skipped.has(id))
        .slice(0, count)
        .map(({ id }) => id);
    },
  };
}
