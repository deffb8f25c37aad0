import {
  type Library,
  type Merged,
  type MergeOptions,
  type MergeResult,
  mergeBackup,
  newMergeResult,
} from '@/domain/backup/merge.ts';
import type { ReadTransaction, Transaction } from './database.ts';

/** The stores that a library consists of. */
export const LIBRARY_STORES = ['favorites', 'reminders', 'settings'] as const;

type LibraryStore = (typeof LIBRARY_STORES)[number];

/** How many records of each store are merged at a time, to limit the memory that it takes. */
const BATCH = 250;

export type Batch = {
  /** The records that were there under the keys of the batch. */
  existing: Library;
  /** The records to store. */
  changes: Merged['changes'];
};

/**
 * Merges a library into the records, as part of a transaction over LIBRARY_STORES.
 * @param incoming each key once
 * @param onBatch stores the changes; without it this is a preview
 * @returns what merging does
 */
export async function mergeLibrary(
  tx: ReadTransaction,
  incoming: Library,
  onBatch?: (batch: Batch) => Promise<void>,
  options?: MergeOptions,
): Promise<MergeResult> {
  const result = newMergeResult();
  const keys = await allKeys(tx);
  for (const batch of batches(incoming)) {
    const existing = await counterparts(tx, keys, batch);
    const { changes } = mergeBackup(existing, batch, result, options);
    await onBatch?.({ existing, changes });
  }
  return result;
}

/** Stores a library as part of a transaction. */
export async function putLibrary(tx: Transaction, records: Library): Promise<void> {
  await tx.putMany('favorites', records.favorites);
  await tx.putMany('reminders', records.reminders);
  await tx.putMany('settings', records.settings);
}

function* batches({ favorites, reminders, settings }: Library): Generator<Library> {
  const longest = Math.max(favorites.length, reminders.length, settings.length);
  for (let from = 0; from < longest; from += BATCH) {
    const upTo = from + BATCH;
    yield {
      favorites: favorites.slice(from, upTo),
      reminders: reminders.slice(from, upTo),
      settings: settings.slice(from, upTo),
    };
  }
}

type Keys = Record<LibraryStore, Set<string>>;

/** Read once, so that a record which is new need not be looked for. */
async function allKeys(tx: ReadTransaction): Promise<Keys> {
  return {
    favorites: new Set(await tx.keys('favorites')),
    reminders: new Set(await tx.keys('reminders')),
    settings: new Set(await tx.keys('settings')),
  };
}

/** The records that are there under the keys of a batch. */
async function counterparts(tx: ReadTransaction, there: Keys, batch: Library): Promise<Library> {
  const find = async <S extends LibraryStore>(store: S, keys: readonly string[]) => {
    const known = keys.filter((key) => there[store].has(key));
    return (await tx.getMany(store, known)).filter((record) => record !== undefined);
  };
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
  return {
    favorites: await find('favorites', ids(batch.favorites)),
    reminders: await find('reminders', ids(batch.reminders)),
    settings: await find(
      'settings',
      batch.settings.map(({ name }) => name),
    ),
  };
}
