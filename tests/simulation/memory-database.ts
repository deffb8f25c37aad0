import type { Database } from '@/storage/database.ts';
import { emptyTables, type Tables, tableDatabase } from '@/storage/tables.ts';

/**
 * A database in memory, for many runs in little time. Its transactions are like those of a browser:
 * one at a time, what one writes is there all at once or not at all, and stores that were not named
 * are not in it.
 */
export function openMemory(): Database {
  let tables = emptyTables();
  let last: Promise<unknown> = Promise.resolve();
  return tableDatabase(
    { kind: 'indexed-db', problem: null },
    {
      load: async () => tables,
      update(stores, work) {
        const turn = last.then(async () => {
          const copies = stores.map((store) => [store, new Map<string, unknown>(tables[store])]);
          const named = Object.fromEntries(copies) as Tables;
          const result = await work(named);
          tables = { ...tables, ...named };
          return result;
        });
        last = turn.catch(() => undefined);
        return turn;
      },
    },
  );
}
