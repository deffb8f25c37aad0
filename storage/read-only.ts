import { type Database, StorageError, type StorageProblem } from './database.ts';
import { emptyTables, tableDatabase } from './tables.ts';

/** A database without records that stores nothing: every page still shows its texts. */
export function openReadOnly(problem: StorageProblem): Database {
  return tableDatabase(
    { kind: 'read-only', problem },
    {
      load: async () => emptyTables(),
      update: async () => {
        throw new StorageError(problem);
      },
    },
  );
}
