/** What a detached page (library-mark.ts) asks of the background, and the answers. */
import { api } from './browser-api.ts';
import {
  asStorageError,
  type Database,
  type RecordTypes,
  STORE_NAMES,
  StorageError,
  type StorageProblem,
  type StoreName,
} from './database.ts';

/** One record, as the page read it and as it is to be; undefined for none. */
export type RecordChange<S extends StoreName = StoreName> = {
  store: S;
  key: string;
  before: RecordTypes[S] | undefined;
  after: RecordTypes[S] | undefined;
};

export type LibraryRequest =
  | { library: 'read'; stores: readonly StoreName[] }
  | { library: 'write'; changes: readonly RecordChange[] };

type Rows = { [S in StoreName]?: RecordTypes[S][] };

export type LibraryAnswer =
  | { rows: Rows; kind: Database['kind'] }
  /** False if another page has changed one of the records meanwhile: nothing was stored. */
  | { isStored: boolean }
  | { problem: StorageProblem };

/**
 * Asks the background, which wakes up for it.
 * @throws StorageError "out-of-reach" if it does not answer or cannot open the library
 */
export async function askBackground(
  request: LibraryRequest,
): Promise<Exclude<LibraryAnswer, { problem: StorageProblem }>> {
  const answer: LibraryAnswer | undefined = await api?.runtime
    .sendMessage(request)
    .catch(() => undefined);
  if (!answer) throw new StorageError('out-of-reach');
  if ('problem' in answer) {
    // Only a page that has the library itself can mend it.
    const { problem } = answer;
    throw new StorageError(problem === 'unreadable' ? 'out-of-reach' : problem);
  }
  return answer;
}

/** Whether a message is such a request. */
export function isLibraryRequest(message: unknown): message is LibraryRequest {
  return typeof message === 'object' && message !== null && 'library' in message;
}

/** Answers a request from the records of the background. Never rejects. */
export async function answerLibraryRequest(
  database: Database,
  request: LibraryRequest,
): Promise<LibraryAnswer> {
  try {
    if (database.problem) return { problem: database.problem };
    if (request.library === 'write') return { isStored: await store(database, request.changes) };
    const stores = STORE_NAMES.filter((name) => request.stores.includes(name));
    const rows = await Promise.all(
      stores.map(async (name) => [name, await database.readAll(name)]),
    );
    return { rows: Object.fromEntries(rows) as Rows, kind: database.kind };
  } catch (error) {
    return { problem: asStorageError(error).problem };
  }
}

/** Stores changes, unless one of the records is no longer as the page has read it. */
function store(database: Database, changes: readonly RecordChange[]): Promise<boolean> {
  const stores = STORE_NAMES.filter((name) => changes.some((change) => change.store === name));
  return database.write(stores, async (tx) => {
    for (const { store, key, before } of changes) {
      const there = await tx.get(store, key);
      if (JSON.stringify(there) !== JSON.stringify(before)) return false;
    }
    for (const { store, key, after } of changes) {
      await (after ? tx.put(store, after) : tx.delete(store, key));
    }
    return true;
  });
}
