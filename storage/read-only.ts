import { type Database, StorageError, type StorageProblem } from './database.ts';
import { readTables } from './record-tables.ts';

/** Nothing is kept and nothing can be: every page still shows its words. */
export function openReadOnly(problem: StorageProblem): Database {
  return {
    kind: 'read-only',
    problem,
    read: async () => undefined,
    readAll: async () => [],
    view: (_stores, work) => work(readTables(async () => new Map())),
    write: async () => {
      throw new StorageError(problem);
    },
    close: () => undefined,
  };
}
