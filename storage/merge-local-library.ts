import {
  type Database,
  keyIn,
  type RecordTypes,
  type StoreName,
  type Transaction,
} from './database.ts';
import {
  deleteLocalLibrary,
  type LocalLibrary,
  readLocalLibrary,
  withLibraryLock,
} from './local-library.ts';
import { LIBRARY_STORES, mergeLibrary, putLibrary } from './merge-library.ts';

/**
 * What was delivered and shown there was so on this device, too. The reminder content is made anew,
 * and an import that was merged cannot be undone.
 */
const ADDED_STORES = ['deliveries', 'deliveryLog', 'rotation'] as const;

/**
 * Merges the records that permanent private browsing left in `storage.local` into the database, as a
 * backup would be. They are deleted there once they are on disk here. If this is interrupted in
 * between, they are merged again, which changes nothing.
 * @throws StorageError; then they are still in `storage.local`
 */
export function mergeLocalLibrary(database: Database): Promise<void> {
  return withLibraryLock(async () => {
    const library = await readLocalLibrary();
    if (!library) return;
    await database.write([...LIBRARY_STORES, ...ADDED_STORES], async (tx) => {
      await mergeLibrary(tx, library, ({ changes }) => putLibrary(tx, changes));
      for (const store of ADDED_STORES) await addMissing(tx, store, library);
    });
    await deleteLocalLibrary();
  });
}

async function addMissing<S extends StoreName>(
  tx: Transaction,
  store: S,
  library: LocalLibrary,
): Promise<void> {
  const there = new Set(await tx.keys(store));
  const records = library[store] as RecordTypes[S][];
  const missing = records.filter((record) => !there.has(keyIn(store, record)));
  await tx.putMany(store, missing);
}
