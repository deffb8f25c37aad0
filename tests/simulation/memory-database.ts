import {
  type Database,
  keyIn,
  type RecordTypes,
  STORE_NAMES,
  type StoreName,
  type Transaction,
} from '@/storage/database.ts';
import { readTables } from '@/storage/record-tables.ts';
import { newLock } from '@/tests/unit/storage/backends.ts';

type Table = Map<string, RecordTypes[StoreName]>;

/**
 * Records in memory, for many runs in little time. Its transactions are whole as those of a browser
 * are: one at a time, and what one writes is there all at once or not at all.
 */
export function openMemory(): Database {
  const lock = newLock();
  const tables = new Map<StoreName, Table>(STORE_NAMES.map((store) => [store, new Map()]));
  const table = (store: StoreName) => tables.get(store) ?? new Map();
  const reading = readTables(async (store) => table(store));

  const write: Database['write'] = (stores, work) =>
    lock('write', async () => {
      const copies = new Map(
        stores.map((store): [StoreName, Table] => [store, new Map(table(store))]),
      );
      const copy = (store: StoreName): Table => {
        const found = copies.get(store);
        // As IndexedDB: a store that was not named is not there.
        if (!found) throw new DOMException(`not in this transaction: ${store}`, 'NotFoundError');
        return found;
      };
      const put: Transaction['put'] = async (store, record) =>
        void copy(store).set(keyIn(store, record), record);
      const remove: Transaction['delete'] = async (store, key) => void copy(store).delete(key);
      const result = await work({
        ...readTables(async (store) => copy(store)),
        put,
        putMany: async (store, records) => {
          for (const record of records) await put(store, record);
        },
        delete: remove,
        deleteMany: async (store, keys) => {
          for (const key of keys) await remove(store, key);
        },
      });
      for (const [store, copied] of copies) tables.set(store, copied);
      return result;
    });

  return {
    kind: 'indexed-db',
    problem: null,
    read: reading.get,
    readAll: reading.all,
    view: (_stores, work) => work(reading),
    write,
    close: () => undefined,
  };
}
