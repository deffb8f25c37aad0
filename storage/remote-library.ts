/**
 * The records of the background, for a page that has no database or another one. Whole stores are read
 * and the changed records are sent back, so all features work as they do elsewhere. Meant for a small
 * library, and for windows that are seldom open.
 */
import { type Database, STORE_NAMES, StorageError, type StoreName } from './database.ts';
import type { IndexedDbEvents } from './indexed-db-connection.ts';
import { askBackground, type RecordChange } from './library-requests.ts';
import { emptyTables, fillTable, type Tables, tableDatabase } from './tables.ts';

/** Each is after another page has changed the same record at the same moment. */
const MAX_TRIES = 20;

export type RemoteEvents = Pick<IndexedDbEvents, 'onUnread'> & {
  /** The records come from the background, whose database this window does not share. */
  onDetached?: () => void;
};

/**
 * Opens the records of the background.
 * @throws StorageError "out-of-reach" if the background does not answer
 */
export async function openRemoteLibrary({ onUnread, onDetached }: RemoteEvents): Promise<Database> {
  const answer = await askBackground({ library: 'read', stores: ['settings'] });
  // In permanent private browsing the background has no database either: no window is unlike others.
  if ('kind' in answer && answer.kind === 'indexed-db') onDetached?.();
  return tableDatabase(
    { kind: 'remote', problem: null },
    {
      load,
      async update(stores, work) {
        for (let tries = 0; tries < MAX_TRIES; tries++) {
          const before = await load(stores);
          const tables = emptyTables();
          for (const store of stores) fillTable(tables, store, [...before[store].values()]);
          const result = await work(tables);
          const changes = stores.flatMap((store) => changesIn(store, before, tables));
          if (changes.length === 0) return result;
          const answer = await askBackground({ library: 'write', changes });
          // Otherwise another page was faster: begin again with what it has written.
          if ('isStored' in answer && answer.isStored) return result;
        }
        throw new StorageError('failed');
      },
    },
    onUnread,
  );
}

async function load(stores: readonly StoreName[]): Promise<Tables> {
  const answer = await askBackground({ library: 'read', stores });
  const tables = emptyTables();
  const rows = 'rows' in answer ? answer.rows : {};
  for (const store of STORE_NAMES) fillTable(tables, store, rows[store] ?? []);
  return tables;
}

function changesIn(store: StoreName, before: Tables, after: Tables): RecordChange[] {
  const keys = new Set([...before[store].keys(), ...after[store].keys()]);
  return [...keys]
    .map((key) => ({
      ...{ store, key },
      before: before[store].get(key),
      after: after[store].get(key),
    }))
    .filter((change) => change.before !== change.after);
}
