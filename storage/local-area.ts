import {
  asStorageError,
  type Database,
  keyIn,
  type ReadTransaction,
  type RecordTypes,
  StorageError,
  type StoreName,
  type Transaction,
} from './database.ts';
import { bringLocalAreaToPresent } from './local-area-version.ts';
import { readTables } from './record-tables.ts';

/** The part of `browser.storage.local` that is used. */
export type LocalArea = {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
};

/** Lets one page at a time write. `navigator.locks.request` in a browser. */
export type Lock = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/**
 * Names whose removal was decided in the same `set` as the changes that go with it. `remove` is a
 * call of its own: should the browser end before it, they count as removed all the same.
 */
const GONE = 'gone';

type AnyRecord = RecordTypes[StoreName];

/**
 * Records in `storage.local`, one key a record, for browsers that give extensions no IndexedDB
 * (Firefox in permanent private browsing). A small-data fallback: several records are found by
 * reading all.
 * @param onUnread is told when something could not be read
 * @throws StorageError "newer-version" when a newer extension wrote there
 */
export async function openLocalArea(
  area: LocalArea,
  lock: Lock,
  onUnread?: (error: StorageError) => void,
): Promise<Database> {
  const inTurn = <T>(work: () => Promise<T>) => lock('gently-led:records', work);
  if (!(await bringLocalAreaToPresent(area, inTurn))) throw new StorageError('newer-version');

  const view: Database['view'] = async (_stores, work) => {
    try {
      return await work(readingOf(area, new Map()));
    } catch (error) {
      const unread = asStorageError(error);
      onUnread?.(unread);
      throw unread;
    }
  };
  const write: Database['write'] = (_stores, work) =>
    inTurn(async () => {
      // Changes gather here and go out in one call, so a failure half-way keeps nothing.
      const changes: Changes = new Map();
      const result = await work(writingOf(area, changes));
      await keep(area, changes);
      return result;
    }).catch((error: unknown) => {
      throw asStorageError(error);
    });

  return {
    kind: 'storage-local',
    problem: null,
    read: (store, key) => view([store], (tx) => tx.get(store, key)),
    readAll: (store) => view([store], (tx) => tx.all(store)),
    view,
    write,
    close: () => undefined,
  };
}

/** By name in the area: the record that takes the place, or null for none. */
type Changes = Map<string, AnyRecord | null>;

function readingOf(area: LocalArea, changes: Changes): ReadTransaction {
  let everything: Promise<Record<string, unknown>> | null = null;
  const table = async (store: StoreName) => {
    everything ??= area.get(null);
    const found = await everything;
    const swept = namesIn(found[GONE]);
    const records = new Map<string, AnyRecord>();
    for (const [name, record] of [...Object.entries(found), ...changes]) {
      if (!name.startsWith(`${store}/`)) continue;
      const key = name.slice(store.length + 1);
      const gone = record === null || (swept.has(name) && !changes.has(name));
      if (gone) records.delete(key);
      else records.set(key, record as AnyRecord);
    }
    return records;
  };
  const getMany: ReadTransaction['getMany'] = async (store, keys) => {
    const names = keys.map((key) => nameOf(store, key));
    const found = await area.get([...names, GONE]);
    const gone = namesIn(found[GONE]);
    return names.map((name) => {
      const kept = gone.has(name) ? undefined : found[name];
      const changed = changes.get(name);
      return ((changed === undefined ? kept : changed) ?? undefined) as never;
    });
  };
  return {
    ...readTables(table),
    getMany,
    get: async (store, key) => (await getMany(store, [key]))[0],
  };
}

function writingOf(area: LocalArea, changes: Changes): Transaction {
  const put: Transaction['put'] = async (store, record) => {
    changes.set(nameOf(store, keyIn(store, record)), record);
  };
  const remove: Transaction['delete'] = async (store, key) => {
    changes.set(nameOf(store, key), null);
  };
  return {
    ...readingOf(area, changes),
    put,
    putMany: async (store, records) => {
      for (const record of records) await put(store, record);
    },
    delete: remove,
    deleteMany: async (store, keys) => {
      for (const key of keys) await remove(store, key);
    },
  };
}

/** All or nothing: one `set` decides. */
async function keep(area: LocalArea, changes: Changes): Promise<void> {
  if (changes.size === 0) return;
  const { [GONE]: before } = await area.get(GONE);
  const left = namesIn(before);
  const kept = [...changes].filter(([, record]) => record !== null);
  for (const [name] of kept) left.delete(name);
  for (const [name, record] of changes) if (record === null) left.add(name);
  if (left.size === 0 && before === undefined) return area.set(Object.fromEntries(kept));
  await area.set({ ...Object.fromEntries(kept), [GONE]: [...left] });
  // Kept already. What cannot be swept now is swept by a later change.
  await area.remove([...left, GONE]).catch(() => undefined);
}

function nameOf(store: StoreName, key: string): string {
  return `${store}/${key}`;
}

function namesIn(value: unknown): Set<string> {
  return new Set(Array.isArray(value) ? (value as string[]) : []);
}
