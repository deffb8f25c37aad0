import { type Database, StorageError, type StorageProblem } from './database.ts';

/** Nothing is kept and nothing can be: every page still shows its words. */
export function openReadOnly(problem: StorageProblem): Database {
  return {
    kind: 'read-only',
    problem,
    read: async () => undefined,
    readAll: async () => [],
    write: async () => {
      throw new StorageError(problem);
    },
    close: () => undefined,
  };
}
