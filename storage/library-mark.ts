/**
 * Firefox gives private windows and container tabs a database of their own and tells nobody. The library
 * is the database of the background: only the background marks it. A page whose database has no mark
 * is detached, and asks the background for all records (remote-library.ts).
 */
import type { IDBPDatabase } from 'idb';
import { StorageError } from './database.ts';
import type { Connection } from './indexed-db-connection.ts';
import { MARK_STORE } from './schema.ts';
import { settingsInCopy } from './shared-copy.ts';

/**
 * Lets a page use a database only if it is the library.
 * @throws StorageError "detached" if it is another one
 */
export async function checkMark(database: Connection): Promise<void> {
  if (await isMarked(database)) return;
  // A new library is marked once the background has read from it.
  const { askBackground } = await import('./library-requests.ts');
  await askBackground({ library: 'read', stores: ['settings'] });
  if (!(await isMarked(database))) throw new StorageError('detached');
}

/**
 * Makes a database the library: for the background alone. A new one begins with the content preferences
 * that were last copied, so that losing the database never forgets them.
 */
export async function markLibrary(database: Connection): Promise<void> {
  if (await isMarked(database)) return;
  const known = await settingsInCopy();
  const tx = untyped(database).transaction(['settings', MARK_STORE], 'readwrite', {
    durability: 'strict',
  });
  const settings = tx.objectStore('settings');
  for (const setting of known) {
    if (!(await settings.get(setting.name))) await settings.put(setting);
  }
  await tx.objectStore(MARK_STORE).put(true, 'is-marked');
  await tx.done;
}

async function isMarked(database: Connection): Promise<boolean> {
  return (await untyped(database).count(MARK_STORE)) > 0;
}

/** The schema has only what repositories read. */
function untyped(database: Connection): IDBPDatabase {
  return database as unknown as IDBPDatabase;
}
