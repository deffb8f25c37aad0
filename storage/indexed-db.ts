import { type IDBPDatabase, openDB } from 'idb';
import {
  asStorageError,
  type Database,
  type Records,
  StorageError,
  type StoreName,
} from './database.ts';
import { migrate, VERSION } from './migrations.ts';

export const DATABASE_NAME = 'gently-led';

export type IndexedDbEvents = {
  /** A page with an older version still holds the database, so this one waits for it. */
  onBlocked?: () => void;
  /** A newer version wants the database: it was let go, and this page has to be loaded again. */
  onOutdated?: () => void;
};

type Schema = { [S in StoreName]: { key: string; value: Records[S] } };
/** idb cannot see that a store's value is that store's record. */
type All<S extends StoreName> = Promise<Records[S][]>;

/**
 * Opens the IndexedDB database, bringing it to the present version.
 * @throws StorageError "newer-version" when a newer extension wrote it, "failed" when it won't open
 */
export async function openIndexedDb(events: IndexedDbEvents = {}): Promise<Database> {
  let outdated = false;
  let connection: Promise<IDBPDatabase<Schema>> | null = null;

  const connect = () => {
    connection ??= open().catch((error: unknown) => {
      connection = null;
      throw error;
    });
    return connection;
  };

  const open = () =>
    openDB<Schema>(DATABASE_NAME, VERSION, {
      upgrade: (database, oldVersion, _newVersion, tx) =>
        migrate(database as never, oldVersion, tx as never),
      blocked: () => events.onBlocked?.(),
      blocking: (_current, _blocked, event) => {
        outdated = true;
        (event.target as IDBDatabase).close();
        events.onOutdated?.();
      },
      // The browser closed it (its data was cleared, or its process died): the next call opens anew.
      terminated: () => {
        connection = null;
      },
    });

  const use = async <T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    if (outdated) throw new StorageError('outdated-page');
    try {
      return await work(await connect());
    } catch (error) {
      if (outdated) throw new StorageError('outdated-page', { cause: error });
      throw asStorageError(error);
    }
  };

  await use(async () => undefined);

  return {
    kind: 'indexed-db',
    problem: null,
    read: (store, key) => use((database) => database.get(store, key)),
    readAll: <S extends StoreName>(store: S) => use((database) => database.getAll(store) as All<S>),
    write: (stores, work) =>
      use(async (database) => {
        // Strict: `done` resolves only when the data is on disk, not in a buffer.
        const tx = database.transaction([...stores], 'readwrite', { durability: 'strict' });
        // Handled below; without this a failing `work` would leave a second, unhandled rejection.
        tx.done.catch(() => undefined);
        try {
          const result = await work({
            get: (store, key) => tx.objectStore(store).get(key),
            all: <S extends StoreName>(store: S) => tx.objectStore(store).getAll() as All<S>,
            put: async (store, record) => void (await tx.objectStore(store).put(record)),
            delete: (store, key) => tx.objectStore(store).delete(key),
          });
          await tx.done;
          return result;
        } catch (error) {
          abort(tx);
          throw error;
        }
      }),
    close: () => void connection?.then((database) => database.close()),
  };
}

function abort(tx: { abort: () => void }): void {
  try {
    tx.abort();
  } catch {
    // It was over already.
  }
}
