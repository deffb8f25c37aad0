import {
  asStorageError,
  type Database,
  KEY_FIELD,
  type Records,
  type StoreName,
} from './database.ts';

/** The part of `browser.storage.local` that is used. */
export type LocalArea = {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
};

/** Lets one page at a time write. `navigator.locks.request` in a browser. */
export type Lock = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/**
 * Records in `storage.local`, one key a record, for browsers that give extensions no IndexedDB
 * (Firefox in permanent private browsing).
 */
export function openLocalArea(area: LocalArea, lock: Lock): Database {
  const keyOf = (store: StoreName, key: string) => `${store}/${key}`;

  const read = async <S extends StoreName>(store: S, key: string) => {
    const name = keyOf(store, key);
    return (await area.get(name))[name] as Records[S] | undefined;
  };

  const readAll = async <S extends StoreName>(store: S) => {
    const everything = await area.get(null);
    return Object.entries(everything)
      .filter(([name]) => name.startsWith(`${store}/`))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, record]) => record as Records[S]);
  };

  const write: Database['write'] = (_stores, work) =>
    lock('gently-led:records', async () => {
      // Changes gather here and go out in one call, so a failure half-way keeps nothing.
      const changes = new Map<string, Records[StoreName] | null>();
      const result = await work({
        get: async (store, key) => {
          const changed = changes.get(keyOf(store, key));
          if (changed !== undefined) return (changed ?? undefined) as never;
          return read(store, key);
        },
        all: async (store) => {
          const records = new Map<string, Records[typeof store]>();
          for (const record of await readAll(store)) {
            records.set(keyOf(store, keyIn(store, record)), record);
          }
          for (const [name, record] of changes) {
            if (!name.startsWith(`${store}/`)) continue;
            if (record === null) records.delete(name);
            else records.set(name, record as Records[typeof store]);
          }
          return [...records.values()];
        },
        put: async (store, record) => {
          changes.set(keyOf(store, keyIn(store, record)), record);
        },
        delete: async (store, key) => {
          changes.set(keyOf(store, key), null);
        },
      });
      const kept = [...changes].filter(([, record]) => record !== null);
      const gone = [...changes].filter(([, record]) => record === null).map(([name]) => name);
      if (kept.length > 0) await area.set(Object.fromEntries(kept));
      if (gone.length > 0) await area.remove(gone);
      return result;
    });

  const failing =
    <A extends unknown[], T>(call: (...args: A) => Promise<T>) =>
    (...args: A) =>
      call(...args).catch((error: unknown) => {
        throw asStorageError(error);
      });

  return {
    kind: 'storage-local',
    problem: null,
    read: failing(read) as Database['read'],
    readAll: failing(readAll) as Database['readAll'],
    write: failing(write) as Database['write'],
    close: () => undefined,
  };
}

function keyIn<S extends StoreName>(store: S, record: Records[S]): string {
  return (record as Record<string, unknown>)[KEY_FIELD[store]] as string;
}
