/**
 * Firefox gives private windows and container tabs a database of their own and tells nobody. The library
 * is the database of the background: only the background marks it. A page whose database has no mark
 * is detached, and asks the background for all records (remote-library.ts).
 */
import { StorageError } from './database.ts';
import type { Connection } from './indexed-db-connection.ts';
import { askBackground } from './library-requests.ts';
import { settingsInCopy } from './shared-copy.ts';

const MARK = 'isLibrary';

/**
 * Lets a page use a database only if it is the library.
 * @throws StorageError "detached" if it is another one
 */
export async function checkMark(database: Connection): Promise<void> {
  if (await database.get('settings', MARK)) return;
  // A new library is marked once the background has opened it.
  await askBackground({ library: 'read', stores: [] });
  if (!(await database.get('settings', MARK))) throw new StorageError('detached');
}

/**
 * Makes a database the library: for the background alone. A new one begins with the content preferences
 * that were last copied, so that losing the database never forgets them.
 */
export async function markLibrary(database: Connection): Promise<void> {
  if (await database.get('settings', MARK)) return;
  const known = await settingsInCopy();
  const tx = database.transaction('settings', 'readwrite', { durability: 'strict' });
  for (const setting of known) {
    if (!(await tx.store.get(setting.name))) await tx.store.put(setting);
  }
  await tx.store.put({ name: MARK, value: true, updatedAt: 0 });
  await tx.done;
}
