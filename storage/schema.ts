/**
 * The stores and indexes of the database, and how it came to them: one upgrade a version, in order,
 * never changed once it was released. The first makes version 1 from nothing.
 */
import type { IDBPDatabase, IDBPTransaction } from 'idb';

export type Upgrade = (
  database: IDBPDatabase<unknown>,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

export const DATABASE_NAME = 'gently-led';

/** A store that no repository reads: it has one record in the database that is the library. */
export const MARK_STORE = 'library';

export const UPGRADES: readonly Upgrade[] = [
  function version1(database) {
    const favorites = database.createObjectStore('favorites', { keyPath: 'id' });
    favorites.createIndex('bySavedAt', 'savedAt');
    favorites.createIndex('byDeletedAt', 'deletedAt');
    favorites.createIndex('byInRotation', 'inRotation');
    database.createObjectStore('reminders', { keyPath: 'id' });
    database.createObjectStore('settings', { keyPath: 'name' });
    database.createObjectStore('deliveries', { keyPath: 'id' });
    database.createObjectStore('deliveryLog', { keyPath: 'id' });
    database.createObjectStore('rotation', { keyPath: 'name' });
    database.createObjectStore('reminderContent', { keyPath: 'name' });
    database.createObjectStore('undo', { keyPath: 'name' });
    database.createObjectStore(MARK_STORE);
  },
];

export const VERSION = UPGRADES.length;

/**
 * Brings a database to the present version. If an upgrade fails, the database stays as it was and
 * does not open.
 * @param oldVersion 0 for a new database
 */
export async function migrate(
  database: IDBPDatabase<unknown>,
  oldVersion: number,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
  upgrades = UPGRADES,
): Promise<void> {
  try {
    for (const upgrade of upgrades.slice(oldVersion)) await upgrade(database, tx);
  } catch {
    abort(tx);
  }
}

function abort(tx: IDBPTransaction<unknown, string[], 'versionchange'>): void {
  // The request to open rejects as well; nobody awaits `done`.
  tx.done.catch(() => undefined);
  try {
    tx.abort();
  } catch {
    // The request that failed has aborted it already.
  }
}
