import { type IDBPDatabase, openDB } from 'idb';
import { asStorageError, StorageError } from './database.ts';
import type { Schema } from './indexed-db-transaction.ts';
import { migrate, VERSION } from './migrations.ts';

export const DATABASE_NAME = 'gently-led';

export type IndexedDbEvents = {
  /** A page with an older version still holds the database, so this one waits for it. */
  onBlocked?: () => void;
  /** A newer version wants the database: it was let go, and this page has to be loaded again. */
  onOutdated?: () => void;
  /**
   * The database was deleted under this page (the browser cleared it). A new, empty one is there. Who
   * wants to hear of it is connected again at once; others when they next need it.
   */
  onCleared?: () => void;
  /** Something could not be read, so the page may lack what is there. */
  onUnread?: (error: StorageError) => void;
};

export type Connection = IDBPDatabase<Schema>;

/** Errors with which a browser gives up; nothing was kept. Once more, and most often it works. */
const WORTH_ANOTHER_TRY = ['AbortError', 'InvalidStateError', 'UnknownError'];

/** After so many milliseconds each: a browser that clears its data refuses a new database meanwhile. */
const TRIES_AFTER_LOSS = [0, 200, 1_000];

/** A connection that is made anew when the browser has closed it. */
export function connectToIndexedDb(events: IndexedDbEvents) {
  let outdated = false;
  let closed = false;
  let hadOne = false;
  let connection: Promise<Connection> | null = null;

  const connect = () => {
    if (connection) return connection;
    const opening = open();
    connection = opening;
    opening.catch(() => forget(opening));
    return opening;
  };

  const forget = (old: Promise<Connection> | null) => {
    if (connection === old) connection = null;
  };

  const open = async () => {
    let isNew = false;
    const opened: Connection = await openDB<Schema>(DATABASE_NAME, VERSION, {
      upgrade: (database, oldVersion, _newVersion, tx) => {
        isNew = oldVersion === 0;
        return migrate(database as never, oldVersion, tx as never);
      },
      blocked: () => events.onBlocked?.(),
      blocking: (_current, wanted, event) => {
        (event.target as IDBDatabase).close();
        if (wanted === null) return lost();
        outdated = true;
        events.onOutdated?.();
      },
      // The browser closed it: its data was cleared, or the process that holds it died.
      terminated: () => lost(),
    });
    if (closed) opened.close();
    else if (isNew && hadOne) events.onCleared?.();
    hadOne = true;
    return opened;
  };

  /** Connects again, so that the page hears what has become of its records. */
  const lost = () => {
    connection = null;
    if (closed || !events.onCleared) return;
    const opening = openAgain();
    connection = opening;
    opening.catch((error: unknown) => {
      forget(opening);
      if (!closed) events.onUnread?.(asStorageError(error));
    });
  };

  const openAgain = async () => {
    let last: unknown;
    for (const wait of TRIES_AFTER_LOSS) {
      await new Promise((resume) => setTimeout(resume, wait));
      try {
        return await open();
      } catch (error) {
        last = error;
        if (closed || !isWorthAnotherTry(error)) break;
      }
    }
    throw last;
  };

  return {
    /**
     * Runs `work` with the connection, and once more where the browser gave up.
     * @throws StorageError
     */
    async use<T>(work: (database: Connection) => Promise<T>): Promise<T> {
      for (let tries = 1; ; tries++) {
        if (outdated) throw new StorageError('outdated-page');
        const used = connection;
        try {
          return await work(await connect());
        } catch (error) {
          if (outdated) throw new StorageError('outdated-page', { cause: error });
          const again = tries === 1 && !closed && used !== null && isWorthAnotherTry(error);
          if (!again) throw asStorageError(error);
          // Closed already, though its end was not told yet.
          if (error.name === 'InvalidStateError') forget(used);
        }
      }
    },
    close() {
      closed = true;
      void connection?.then((database) => database.close());
    },
  };
}

function isWorthAnotherTry(error: unknown): error is Error {
  return error instanceof Error && WORTH_ANOTHER_TRY.includes(error.name);
}
