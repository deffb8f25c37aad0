/**
 * How the database came to its present shape: one function a version, in order, never changed once
 * shipped. `migrations[0]` makes version 1 from nothing.
 */
import type { IDBPDatabase, IDBPTransaction } from 'idb';

type Upgrade = (
  database: IDBPDatabase<unknown>,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

export const migrations: readonly Upgrade[] = [
  function version1(database) {
    database.createObjectStore('favorites', { keyPath: 'id' });
    database.createObjectStore('reminders', { keyPath: 'id' });
    database.createObjectStore('settings', { keyPath: 'name' });
    database.createObjectStore('ledger', { keyPath: 'id' });
    database.createObjectStore('rotation', { keyPath: 'name' });
  },
];

export const VERSION = migrations.length;

/** Brings a database from `oldVersion` (0 for none) to the present. */
export async function migrate(
  database: IDBPDatabase<unknown>,
  oldVersion: number,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
): Promise<void> {
  for (const upgrade of migrations.slice(oldVersion)) await upgrade(database, tx);
}
