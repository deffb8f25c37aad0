import type { Database } from './database.ts';
import { asStorageError } from './database.ts';
import { connectToIndexedDb, type IndexedDbEvents } from './indexed-db-connection.ts';
import { reading, writing } from './indexed-db-transaction.ts';

export { DATABASE_NAME, type IndexedDbEvents } from './indexed-db-connection.ts';

/**
 * Opens the IndexedDB database, bringing it to the present version.
 * @throws StorageError "newer-version" when a newer extension wrote it, "failed" when it won't open
 */
export async function openIndexedDb(events: IndexedDbEvents = {}): Promise<Database> {
  const { use, close } = connectToIndexedDb(events);

  const view: Database['view'] = async (stores, work) => {
    try {
      return await use(async (database) => {
        const tx = database.transaction([...stores]);
        // What ends it is told by the readings; an unhandled rejection it is not.
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
      // Strict: `done` resolves only when the data is on disk, not in a buffer.
      const tx = database.transaction([...stores], 'readwrite', { durability: 'strict' });
      // It is looked at below; an unhandled rejection it is not.
      const reason = tx.done.then(
        () => null,
        (error: unknown) => error,
      );
      try {
        const result = await work(writing(tx));
        await tx.done;
        return result;
      } catch (error) {
        abort(tx);
        // What ended in the middle says only that it was aborted. The transaction knows why.
        throw isAbort(error) ? ((await reason) ?? error) : error;
      }
    });

  await use(async () => undefined);

  return {
    kind: 'indexed-db',
    problem: null,
    read: (store, key) => view([store], (tx) => tx.get(store, key)),
    readAll: (store) => view([store], (tx) => tx.all(store)),
    view,
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
    // It was over already.
  }
}
