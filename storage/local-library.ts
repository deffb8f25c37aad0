/**
 * All records as one value in `storage.local`, for the background in permanent private browsing
 * (private-browsing.ts).
 * It is read and stored as a whole, so a write keeps all or nothing. Meant for a small library.
 */
import { browser } from 'wxt/browser';
import {
  type Database,
  type RecordTypes,
  STORE_NAMES,
  StorageError,
  type StoreName,
} from './database.ts';
import { LIBRARY_KEY } from './private-browsing.ts';
import { VERSION } from './schema.ts';
import { emptyTables, fillTable, type Tables, tableDatabase } from './tables.ts';

/** Lets one write at a time. */
const LOCK = 'gently-led:library';

export type LocalLibrary = { version: number } & { [S in StoreName]: RecordTypes[S][] };

/**
 * Opens the records in `storage.local`.
 * @param onUnread is told what could not be read
 * @throws StorageError "newer-version" when a newer version of the extension wrote them
 */
export async function openLocalLibrary(
  onUnread?: (error: StorageError) => void,
): Promise<Database> {
  await load();
  return tableDatabase(
    { kind: 'storage-local', problem: null },
    {
      load,
      update: (_stores, work) =>
        withLibraryLock(async () => {
          const tables = await load();
          const result = await work(tables);
          await browser.storage.local.set({ [LIBRARY_KEY]: libraryOf(tables) });
          return result;
        }),
    },
    onUnread,
  );
}

/** The records in `storage.local`, of whatever version, or null. */
export async function readLocalLibrary(): Promise<LocalLibrary | null> {
  const { [LIBRARY_KEY]: library } = await browser.storage.local.get(LIBRARY_KEY);
  return (library as LocalLibrary | undefined) ?? null;
}

/** Deletes the records in `storage.local`. */
export async function deleteLocalLibrary(): Promise<void> {
  await browser.storage.local.remove(LIBRARY_KEY);
}

/** Runs `work` while nobody else changes the records in `storage.local`. */
export function withLibraryLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, work) as Promise<T>;
}

async function load(): Promise<Tables> {
  const library = await readLocalLibrary();
  if (library && library.version > VERSION) throw new StorageError('newer-version');
  const tables = emptyTables();
  for (const store of STORE_NAMES) fillTable(tables, store, library?.[store] ?? []);
  return tables;
}

function libraryOf(tables: Tables): LocalLibrary {
  const stores = STORE_NAMES.map((store) => [store, [...tables[store].values()]]);
  return { version: VERSION, ...Object.fromEntries(stores) } as LocalLibrary;
}
