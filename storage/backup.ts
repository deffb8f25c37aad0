import { type Library, type Merged, mergeBackup } from '@/domain/backup/merge.ts';
import type { UndoRecord } from '@/domain/records.ts';
import type { Database, ReadTransaction, Transaction } from './database.ts';
import { addCounts, type ImportCounts, noCounts } from './import-counts.ts';
import { purgeUndo } from './purge.ts';

export type { ImportCounts } from './import-counts.ts';

/** What a backup holds. */
const STORES = ['favorites', 'reminders', 'settings'] as const;
/** So many records of an import are worked on at a time; the transaction is one all the same. */
const CHUNK = 250;

/** Moments are milliseconds since 1970. */
export type BackupRepository = {
  /** Everything for an export, as it is at one moment. Removed records are in it, too. */
  read(): Promise<Library>;
  /** What `merge` would do now. */
  preview(incoming: Library): Promise<ImportCounts>;
  /**
   * Takes a backup in: all of it or, whatever happens, nothing. It can be undone for 30 days, up to
   * the next import that changes anything.
   * @returns what it did, when that is on disk
   * @throws StorageError
   */
  merge(incoming: Library, now: number): Promise<ImportCounts>;
  /** When the last import was; null where none can be undone. */
  lastImport(): Promise<{ at: number } | null>;
  /**
   * Takes the last import back: all or nothing. What was changed since stays as it is.
   * @returns how many records are as before, and how many stayed
   */
  undoImport(): Promise<{ undone: number; stayed: number }>;
  /** Drops what an import of over 30 days ago would need to be undone. */
  purge(now: number): Promise<void>;
};

export function backupRepository(database: Database): BackupRepository {
  return {
    read: () =>
      database.view(STORES, async (tx) => ({
        favorites: await allFavorites(tx),
        reminders: await tx.all('reminders'),
        settings: await tx.all('settings'),
      })),
    preview: (incoming) =>
      database.view(STORES, async (tx) => {
        const counts = noCounts();
        const there = await keysIn(tx);
        for (const chunk of chunksOf(incoming)) {
          addCounts(counts, mergeBackup(await counterparts(tx, there, chunk), chunk));
        }
        return counts;
      }),
    merge: (incoming, now) =>
      database.write([...STORES, 'undo'], async (tx) => {
        const counts = noCounts();
        const there = await keysIn(tx);
        let part = 0;
        for (const chunk of chunksOf(incoming)) {
          const existing = await counterparts(tx, there, chunk);
          const merged = mergeBackup(existing, chunk);
          addCounts(counts, merged);
          const changes = changesOf(existing, merged);
          if (changes.length === 0) continue;
          if (part === 0) await tx.deleteMany('undo', await tx.keys('undo'));
          await tx.put('undo', { name: nameOf(part), at: now, changes });
          part += 1;
          for (const { store, key } of changes) there[store].add(key);
          await tx.putMany('favorites', merged.changes.favorites);
          await tx.putMany('reminders', merged.changes.reminders);
          await tx.putMany('settings', merged.changes.settings);
        }
        return counts;
      }),

    lastImport: async () => {
      const [first] = await database.view(['undo'], (tx) => tx.after('undo', null, 1));
      return first ? { at: first.at } : null;
    },
    undoImport: () =>
      database.write([...STORES, 'undo'], async (tx) => {
        const result = { undone: 0, stayed: 0 };
        const names = await tx.keys('undo');
        // The last part first: a record that stands in two was changed by the second last.
        for (const name of names.toReversed()) {
          const { changes = [] } = (await tx.get('undo', name)) ?? {};
          for (const store of STORES) {
            const ofStore = changes.filter((change) => change.store === store);
            const undone = await takeBack(tx, store, ofStore);
            result.undone += undone;
            result.stayed += ofStore.length - undone;
          }
        }
        await tx.deleteMany('undo', names);
        return result;
      }),
    purge: (now) => purgeUndo(database, now),
  };
}

/** An import of many is kept in parts: a record must not grow without bound. */
function nameOf(part: number): string {
  return `import:${String(part).padStart(6, '0')}`;
}

/** Some at a time: browsers limit what one reading may hold. */
async function allFavorites(tx: ReadTransaction): Promise<Library['favorites']> {
  const chunks: Library['favorites'][] = [];
  for (let last: string | null = null; ; ) {
    const chunk: Library['favorites'] = await tx.after('favorites', last, CHUNK * 4);
    chunks.push(chunk);
    last = chunk.at(-1)?.id ?? null;
    if (last === null) return chunks.flat();
  }
}

function* chunksOf({ favorites, reminders, settings }: Library): Generator<Library> {
  const most = Math.max(favorites.length, reminders.length, settings.length);
  for (let from = 0; from < most; from += CHUNK) {
    const upTo = from + CHUNK;
    yield {
      favorites: favorites.slice(from, upTo),
      reminders: reminders.slice(from, upTo),
      settings: settings.slice(from, upTo),
    };
  }
}

/** The keys of what is there: of an import of many that are new, none has to be looked for. */
async function keysIn(tx: ReadTransaction): Promise<Record<(typeof STORES)[number], Set<string>>> {
  return {
    favorites: new Set(await tx.keys('favorites')),
    reminders: new Set(await tx.keys('reminders')),
    settings: new Set(await tx.keys('settings')),
  };
}

/** The records that are there under the keys of a backup's. */
async function counterparts(
  tx: ReadTransaction,
  there: Awaited<ReturnType<typeof keysIn>>,
  incoming: Library,
): Promise<Library> {
  const find = async <S extends (typeof STORES)[number]>(store: S, keys: readonly string[]) => {
    const found = await tx.getMany(
      store,
      keys.filter((key) => there[store].has(key)),
    );
    return found.filter((record) => record !== undefined);
  };
  const idOf = ({ id }: { id: string }) => id;
  return {
    favorites: await find('favorites', incoming.favorites.map(idOf)),
    reminders: await find('reminders', incoming.reminders.map(idOf)),
    settings: await find(
      'settings',
      incoming.settings.map(({ name }) => name),
    ),
  };
}

type Change = UndoRecord['changes'][number];

function changesOf(existing: Library, { changes }: Merged): Change[] {
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

/** @returns how many are as before */
async function takeBack(
  tx: Transaction,
  store: (typeof STORES)[number],
  changes: readonly Change[],
): Promise<number> {
  const present = await tx.getMany(
    store,
    changes.map(({ key }) => key),
  );
  const untouched = changes.filter(({ updatedAt }, i) => present[i]?.updatedAt === updatedAt);
  const gone = untouched.filter(({ before }) => before === null).map(({ key }) => key);
  const back = untouched.flatMap(({ before }) => (before === null ? [] : [before as never]));
  await tx.deleteMany(store, gone);
  await tx.putMany(store, back);
  return untouched.length;
}
