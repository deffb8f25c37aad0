import type { Library, MergeOptions, MergeResult } from '@/domain/backup/merge.ts';
import type { UndoRecord } from '@/domain/records.ts';
import { type Database, type ReadTransaction, StorageError, type Transaction } from './database.ts';
import { claimPassedIn } from './delivery-log.ts';
import { type Batch, LIBRARY_STORES, mergeLibrary, putLibrary } from './merge-library.ts';

export type BackupRepository = {
  /** All records for an export, removed ones too, as they are at one moment. */
  read(): Promise<Library>;
  /** What `merge` would do now. */
  preview(incoming: Library, now: number, options?: MergeOptions): Promise<MergeResult>;
  /**
   * Merges a backup: all of it or nothing. It can be undone until the next one that changes anything,
   * for 30 days at most (purge.ts). No reminder comes for a time that has passed by then.
   * @param now milliseconds since 1970
   * @returns what it did, when that is on disk
   * @throws StorageError
   */
  merge(incoming: Library, now: number, options?: MergeOptions): Promise<MergeResult>;
  /** When the import was that can be undone, milliseconds since 1970; null if there is none. */
  lastImport(): Promise<{ at: number } | null>;
  /**
   * Undoes the last import: all or nothing. Records that were changed since then stay as they are.
   * @param at as `lastImport` gave it
   * @param now milliseconds since 1970
   * @returns how many records are as before, and how many stayed; null if it was undone before
   * @throws StorageError, also if there was another import since
   */
  undoImport(at: number, now: number): Promise<{ undone: number; stayed: number } | null>;
};

export function backupRepository(database: Database): BackupRepository {
  return {
    read: () =>
      database.readTransaction(LIBRARY_STORES, async (tx) => ({
        favorites: await allFavorites(tx),
        reminders: await tx.all('reminders'),
        settings: await tx.all('settings'),
      })),
    preview: (incoming, now, options) =>
      database.readTransaction(LIBRARY_STORES, (tx) =>
        mergeLibrary(tx, incoming, undefined, { ...options, now }),
      ),
    merge: (incoming, now, options) =>
      database.write(WRITTEN, (tx) => {
        let part = 0;
        const store = async (batch: Batch) => {
          const changes = undoChanges(batch);
          if (changes.length === 0) return;
          if (part === 0) await tx.deleteMany('undo', await tx.keys('undo'));
          await tx.put('undo', { name: partName(part), at: now, changes });
          part += 1;
          await putLibrary(tx, batch.changes);
          await dropPassedTimes(tx, changes, now);
        };
        return mergeLibrary(tx, incoming, store, { ...options, now });
      }),

    lastImport: async () => {
      const [first] = await database.readTransaction(['undo'], (tx) => tx.after('undo', null, 1));
      return first ? { at: first.at } : null;
    },
    undoImport: (at, now) =>
      database.write(WRITTEN, async (tx) => {
        const result = { undone: 0, stayed: 0 };
        const [first] = await tx.after('undo', null, 1);
        if (!first) return null;
        if (first.at !== at) throw new StorageError('failed');
        const names = await tx.keys('undo');
        for (const name of names) {
          const { changes = [] } = (await tx.get('undo', name)) ?? {};
          for (const store of LIBRARY_STORES) {
            const ofStore = changes.filter((change) => change.store === store);
            const undone = await undo(tx, store, ofStore);
            result.undone += undone;
            result.stayed += ofStore.length - undone;
          }
          await dropPassedTimes(tx, changes, now);
        }
        await tx.deleteMany('undo', names);
        return result;
      }),
  };
}

const WRITTEN = [...LIBRARY_STORES, 'undo', 'deliveryLog'] as const;

/** What was due before is not shown now only because reminders or quiet times have changed. */
async function dropPassedTimes(
  tx: Transaction,
  changes: readonly Change[],
  now: number,
): Promise<void> {
  const isOfAll = changes.some(({ store, key }) => store === 'settings' && key === 'quietTimes');
  const ids = changes.filter(({ store }) => store === 'reminders').map(({ key }) => key);
  await claimPassedIn(tx, isOfAll ? await tx.keys('reminders') : ids, now);
}

/** Each batch of an import has an undo record of its own, so that none grows without bound. */
function partName(part: number): string {
  return `import:${String(part).padStart(6, '0')}`;
}

/** In batches, as browsers limit how much one request may read. */
async function allFavorites(tx: ReadTransaction): Promise<Library['favorites']> {
  const batches: Library['favorites'][] = [];
  for (let last: string | null = null; ; ) {
    const batch: Library['favorites'] = await tx.after('favorites', last, 1_000);
    batches.push(batch);
    last = batch.at(-1)?.id ?? null;
    if (last === null) return batches.flat();
  }
}

type Change = UndoRecord['changes'][number];

/** What it takes to undo a batch. */
function undoChanges({ existing, changes }: Batch): Change[] {
  const ofStore = <T extends { updatedAt: number }>(
    store: Change['store'],
    before: readonly T[],
    after: readonly T[],
    keyOf: (record: T) => string,
  ): Change[] => {
    const byKey = new Map(before.map((record) => [keyOf(record), record]));
    return after.map((record) => {
      const key = keyOf(record);
      return { store, key, before: byKey.get(key) ?? null, updatedAt: record.updatedAt };
    });
  };
  return [
    ...ofStore('favorites', existing.favorites, changes.favorites, ({ id }) => id),
    ...ofStore('reminders', existing.reminders, changes.reminders, ({ id }) => id),
    ...ofStore('settings', existing.settings, changes.settings, ({ name }) => name),
  ];
}

/** @returns how many records are as before */
async function undo(
  tx: Transaction,
  store: Change['store'],
  changes: readonly Change[],
): Promise<number> {
  const present = await tx.getMany(
    store,
    changes.map(({ key }) => key),
  );
  const unchanged = changes.filter(({ updatedAt }, i) => present[i]?.updatedAt === updatedAt);
  const added = unchanged.filter(({ before }) => before === null).map(({ key }) => key);
  const replaced = unchanged.flatMap(({ before }) => (before === null ? [] : [before as never]));
  await tx.deleteMany(store, added);
  await tx.putMany(store, replaced);
  return unchanged.length;
}
