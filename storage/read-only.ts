import type { Setting } from '@/domain/records.ts';
import { type Database, StorageError, type StorageProblem } from './database.ts';
import { emptyTables, fillTable, tableDatabase } from './tables.ts';

/**
 * A database that stores nothing: every page still shows its texts.
 * @param settings what is known of them from elsewhere; there are no other records
 */
export function openReadOnly(problem: StorageProblem, settings: Setting[] = []): Database {
  return tableDatabase(
    { kind: 'read-only', problem },
    {
      async load() {
        const tables = emptyTables();
        fillTable(tables, 'settings', settings);
        return tables;
      },
      update: async () => {
        throw new StorageError(problem);
      },
    },
  );
}
