/**
 * What every way of keeping records offers. The repositories beside this file are written once,
 * against this, and tested against all of them.
 */
import type {
  Delivery,
  DeliveryLogEntry,
  Favorite,
  Reminder,
  ReminderContent,
  RotationRecord,
  Setting,
  UndoRecord,
} from '@/domain/records.ts';
import type { StorageProblem } from './storage-error.ts';

export { asStorageError, StorageError, type StorageProblem } from './storage-error.ts';

export type RecordTypes = {
  favorites: Favorite;
  reminders: Reminder;
  settings: Setting;
  deliveryLog: DeliveryLogEntry;
  rotation: RotationRecord;
  deliveries: Delivery;
  reminderContent: ReminderContent;
  undo: UndoRecord;
};

export type StoreName = keyof RecordTypes;

/** The field of a record that is its key. */
export const KEY_FIELD = {
  favorites: 'id',
  reminders: 'id',
  settings: 'name',
  deliveryLog: 'id',
  rotation: 'name',
  deliveries: 'id',
  reminderContent: 'name',
  undo: 'name',
} as const satisfies { [S in StoreName]: keyof RecordTypes[S] };

export const STORE_NAMES = Object.keys(KEY_FIELD) as StoreName[];

/** The numbers by which favorites can be found. One with null in the field is not in that index. */
export const INDEX_FIELD = {
  bySavedAt: 'savedAt',
  byDeletedAt: 'deletedAt',
  byRotates: 'inRotation',
} as const satisfies Record<string, keyof Favorite>;

export type IndexName = keyof typeof INDEX_FIELD;

/** Both ends belong to it; without an end it is open there. */
export type IndexRange = { from?: number; upTo?: number };

/** One look at the records: all that is read through it is of the same moment. */
export interface ReadTransaction {
  get<S extends StoreName>(store: S, key: string): Promise<RecordTypes[S] | undefined>;
  /** In the order of the keys; undefined where there is none. */
  getMany<S extends StoreName>(
    store: S,
    keys: readonly string[],
  ): Promise<(RecordTypes[S] | undefined)[]>;
  all<S extends StoreName>(store: S): Promise<RecordTypes[S][]>;
  /** All keys, in order. */
  keys(store: StoreName): Promise<string[]>;
  /** Up to `count` records whose keys come after `key` (null: from the first), in order of key. */
  after<S extends StoreName>(
    store: S,
    key: string | null,
    count: number,
  ): Promise<RecordTypes[S][]>;
  /** Keys of favorites, in order of the index, then of key. */
  keysBy(index: IndexName, range?: IndexRange): Promise<string[]>;
  /** Favorites, in order of the index, then of key. */
  allBy(index: IndexName, range?: IndexRange): Promise<Favorite[]>;
  /**
   * Up to `count` keys of favorites from the end of an index; those with an equal number in order of
   * key. Reads no more than that.
   * @param after where to go on: the last one that was read
   * @param skipped keys to leave out; may still be on their way in this transaction
   */
  lastKeysBy(
    index: IndexName,
    count: number,
    after: { value: number; key: string } | null,
    skipped: Promise<ReadonlySet<string>>,
  ): Promise<string[]>;
}

export interface Transaction extends ReadTransaction {
  put<S extends StoreName>(store: S, record: RecordTypes[S]): Promise<void>;
  putMany<S extends StoreName>(store: S, records: readonly RecordTypes[S][]): Promise<void>;
  delete(store: StoreName, key: string): Promise<void>;
  deleteMany(store: StoreName, keys: readonly string[]): Promise<void>;
}

export interface Database {
  readonly kind: 'indexed-db' | 'storage-local' | 'read-only';
  /** Why nothing can be kept (kind "read-only"), so that the page can say so; else null. */
  readonly problem: StorageProblem | null;

  read<S extends StoreName>(store: S, key: string): Promise<RecordTypes[S] | undefined>;
  readAll<S extends StoreName>(store: S): Promise<RecordTypes[S][]>;

  /**
   * Several readings of one moment. Inside, await nothing but the transaction itself.
   * @param stores every store that `work` reads
   */
  view<T>(stores: readonly StoreName[], work: (tx: ReadTransaction) => Promise<T>): Promise<T>;

  /**
   * Runs `work` so that all it writes is kept or nothing is. Resolves when it is on disk.
   * Inside, await nothing but the transaction itself. It may run a second time, where the browser
   * gave up the first: what it keeps outside of the transaction is its own matter.
   * @param stores every store that `work` touches
   * @throws StorageError when it could not be kept; then nothing was
   */
  write<T>(stores: readonly StoreName[], work: (tx: Transaction) => Promise<T>): Promise<T>;

  close(): void;
}

/** The key of a record of this store. */
export function keyIn<S extends StoreName>(store: S, record: RecordTypes[S]): string {
  return (record as Record<string, unknown>)[KEY_FIELD[store]] as string;
}
