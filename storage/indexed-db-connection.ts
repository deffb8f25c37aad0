import { type IDBPDatabase, openDB } from 'idb';
import { asStorageError, StorageError } from './database.ts';
import type { Schema } from './indexed-db-transaction.ts';
import { DATABASE_NAME, migrate, VERSION } from './schema.ts';

export type IndexedDbEvents = {
  /** A page with an older version still holds the database, and this one waits for it. */
  onBlocked?: () => void;
  /** A newer version has taken the database over: this page has to be loaded again. */
  onOutdated?: () => void;
  /**
   * The database was deleted under this page, as when the user clears the browser's data, and a new,
   * empty one was made. With a listener the connection is made again at once, else when it is needed.
   */
  onCleared?: () => void;
  /** Looks at each new connection before anything is read from it; one that it rejects is closed. */
  check?: (database: Connection) => Promise<void>;
  /** Something could not be read, so the page may lack what is there. */
  onUnread?: (error: StorageError) => void;
};

export type Connection = IDBPDatabase<Schema>;

/** Errors after which nothing was stored, and a second try mostly works. */
const TRANSIENT_ERRORS = ['AbortError', 'InvalidStateError', 'UnknownError'];

/** Milliseconds before each further try to open: a browser that clears its data refuses meanwhile. */
const TRY_AGAIN_AFTER = [200, 1_000];

/** A connection that is made again when the browser has closed it. */
export function connectToIndexedDb(events: IndexedDbEvents) {
  let outdated = false;
  let closed = false;
  let wasOpen = false;
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
    for (const wait of TRY_AGAIN_AFTER) {
      try {
        return await openOnce();
      } catch (error) {
        if (closed || !isTransient(error)) throw error;
      }
      await new Promise((resume) => setTimeout(resume, wait));
    }
    return openOnce();
  };

  const openOnce = async () => {
    let isNew = false;
    const opened: Connection = await openDB<Schema>(DATABASE_NAME, VERSION, {
      upgrade: (database, oldVersion, _newVersion, tx) => {
        isNew = oldVersion === 0;
        return migrate(database as never, oldVersion, tx as never);
      },
      blocked: () => events.onBlocked?.(),
      blocking: (_current, wanted, event) => {
        (event.target as IDBDatabase).close();
        // Null: it is being deleted.
        if (wanted === null) return onLost();
        outdated = true;
        events.onOutdated?.();
      },
      // The browser closed it: its data was cleared, or the process that holds it ended.
      terminated: () => onLost(),
    });
    try {
      await events.check?.(opened);
    } catch (error) {
      opened.close();
      throw error;
    }
    if (closed) opened.close();
    else if (isNew && wasOpen) events.onCleared?.();
    wasOpen = true;
    return opened;
  };

  /** Connects again, so that the page hears what has become of its records. */
  const onLost = () => {
    connection = null;
    if (closed || !events.onCleared) return;
    connect().catch((error: unknown) => {
      if (!closed) events.onUnread?.(asStorageError(error));
    });
  };

  return {
    /**
     * Runs `work` with the connection, and once more after a transient error.
     * @throws StorageError
     */
    async use<T>(work: (database: Connection) => Promise<T>): Promise<T> {
      for (let isAgain = false; ; isAgain = true) {
        if (outdated) throw new StorageError('outdated-page');
        const connecting = connect();
        let database: Connection | null = null;
        try {
          database = await connecting;
          return await work(database);
        } catch (error) {
          if (outdated) throw new StorageError('outdated-page', { cause: error });
          if (isAgain || closed || !database || !isTransient(error)) throw asStorageError(error);
          // The browser has closed the connection and has not said so yet.
          if (error.name === 'InvalidStateError') forget(connecting);
        }
      }
    },
    close() {
      closed = true;
      void connection?.then((database) => database.close());
    },
  };
}

function isTransient(error: unknown): error is Error {
  return error instanceof Error && TRANSIENT_ERRORS.includes(error.name);
}
