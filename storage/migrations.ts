/**
 * How the database came to its present shape: one function a version, in order, never changed once
 * shipped. `migrations[0]` makes version 1 from nothing.
 */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { upgradeToVersion2 } from './version-2.ts';

type Upgrade = (
  database: IDBPDatabase<unknown>,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

export const migrations: readonly Upgrade[] = [
  function version1(database) {
    database.createObjectStore('favorites', { keyPath: 'id' });
    database.createObjectStore('reminders', { keyPath: 'id' });
    database.createObjectStore('settings', { keyPath: 'name' });
    database.createObjectStore('deliveryLog', { keyPath: 'id' });
    database.createObjectStore('rotation', { keyPath: 'name' });
  },

  async function version2(database, tx) {
    database.createObjectStore('deliveries', { keyPath: 'id' });
    database.createObjectStore('reminderContent', { keyPath: 'name' });
    database.createObjectStore('undo', { keyPath: 'name' });
    const favorites = tx.objectStore('favorites') as IDBPObjectStoreOfUpgrade;
    favorites.createIndex('bySavedAt', 'savedAt');
    // Records without the field, or with null in it, are not in an index.
    favorites.createIndex('byDeletedAt', 'deletedAt');
    favorites.createIndex('byRotates', 'inRotation');
    for (const store of ['favorites', 'reminders'] as const) {
      for (let at = await tx.objectStore(store).openCursor(); at; at = await at.continue()) {
        await at.update?.(upgradeToVersion2(store, at.value));
      }
    }
  },
];

type IDBPObjectStoreOfUpgrade = { createIndex(name: string, keyPath: string): unknown };

export const VERSION = migrations.length;

/** Brings a database from `oldVersion` (0 for none) to `newVersion`. */
export async function migrate(
  database: IDBPDatabase<unknown>,
  oldVersion: number,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
  newVersion = VERSION,
): Promise<void> {
  for (const upgrade of migrations.slice(oldVersion, newVersion)) await upgrade(database, tx);
}
