import { asStorageError, type Database } from './database.ts';
import { connectToIndexedDb, type IndexedDbEvents } from './indexed-db-connection.ts';
import { reading, writing } from './indexed-db-transaction.ts';

export type { IndexedDbEvents } from './indexed-db-connection.ts';

/**
 * Opens the IndexedDB database, bringing it to the present version.
 * @throws StorageError "newer-version" if a newer extension wrote it, "failed" if it does not open
 */
export async function openIndexedDb(events: IndexedDbEvents = {}): Promise<Database> {
  const { use, close } = connectToIndexedDb(events);

  const readTransaction: Database['readTransaction'] = async (stores, work) => {
    try {
      return await use(async (database) => {
        const tx = database.transaction([...stores]);
        // Reads already reject; ignore the duplicate on `done`.
        tx.done.catch(() => undefined);
        return work(reading(tx));
      });
    } catch (error) {
      events.onUnread?.(asStorageError(error));
      throw error;
    }
  };

  const write: Database['write'] = (stores, work) =>
    use(async (database) => {
      // Strict: `done` resolves when the data is on disk, not in a buffer of the system.
      const tx = database.transaction([...stores], 'readwrite', { durability: 'strict' });
      const failure = tx.done.then(
        () => null,
        (error: unknown) => error,
      );
      try {
        const result = await work(writing(tx));
        await tx.done;
        return result;
      } catch (error) {
        abort(tx);
        // A request that was aborted does not know why. The transaction does.
        throw isAbort(error) ? ((await failure) ?? error) : error;
      }
    });

  await use(async () => undefined);

  return {
    kind: 'indexed-db',
    problem: null,
    read: (store, key) => readTransaction([store], (tx) => tx.get(store, key)),
    readAll: (store) => readTransaction([store], (tx) => tx.all(store)),
    readTransaction,
    write,
    close,
  };
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function abort(tx: { abort: () => void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}
