/**
 * What every database offers, whatever it is kept in. The repositories in this folder are written
 * against it, and tested against each implementation.
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

/** The field of a record that holds its key. */
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

/** The indexes of favorites, by number. A favorite with null in the field is not in that index. */
export const INDEX_FIELD = {
  bySavedAt: 'savedAt',
  byDeletedAt: 'deletedAt',
  byInRotation: 'inRotation',
} as const satisfies Record<string, keyof Favorite>;

export type IndexName = keyof typeof INDEX_FIELD;

/** Both ends are inclusive; an end that is left out is open. */
export type IndexRange = { from?: number; upTo?: number };

/** All that is read through one transaction is of the same moment. */
export interface ReadTransaction {
  get<S extends StoreName>(store: S, key: string): Promise<RecordTypes[S] | undefined>;
  /** In the order of `keys`; undefined for a key without a record. */
  getMany<S extends StoreName>(
    store: S,
    keys: readonly string[],
  ): Promise<(RecordTypes[S] | undefined)[]>;
  all<S extends StoreName>(store: S): Promise<RecordTypes[S][]>;
  /** All keys, in order. */
  keys(store: StoreName): Promise<string[]>;
  /** Up to `count` records in order of key, from the first after `key` (null: from the start). */
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
   * Up to `count` keys of favorites from the end of an index; equal numbers in order of key. Reads no
   * more than it returns.
   * @param after the last favorite of the batch before
   * @param excluding the keys to leave out; may still be being read in this transaction
   */
  lastKeysBy(
    index: IndexName,
    count: number,
    after: { value: number; key: string } | null,
    excluding: Promise<ReadonlySet<string>>,
  ): Promise<string[]>;
}

export interface Transaction extends ReadTransaction {
  put<S extends StoreName>(store: S, record: RecordTypes[S]): Promise<void>;
  putMany<S extends StoreName>(store: S, records: readonly RecordTypes[S][]): Promise<void>;
  delete(store: StoreName, key: string): Promise<void>;
  deleteMany(store: StoreName, keys: readonly string[]): Promise<void>;
}

export interface Database {
  readonly kind: 'indexed-db' | 'storage-local' | 'remote' | 'read-only';
  /** Why nothing can be stored (kind "read-only"), for the page to say; else null. */
  readonly problem: StorageProblem | null;

  read<S extends StoreName>(store: S, key: string): Promise<RecordTypes[S] | undefined>;
  readAll<S extends StoreName>(store: S): Promise<RecordTypes[S][]>;

  /**
   * Reads in one transaction. Inside, await nothing but the transaction itself.
   * @param stores every store that `work` reads
   * @throws StorageError
   */
  readTransaction<T>(
    stores: readonly StoreName[],
    work: (tx: ReadTransaction) => Promise<T>,
  ): Promise<T>;

  /**
   * Runs `work` in one transaction: all that it writes is stored or nothing is. Resolves when it is
   * on disk. Inside, await nothing but the transaction itself. `work` may run twice, if the
   * browser aborted the first run, so it must not depend on what it did outside of the transaction.
   * @param stores every store that `work` touches
   * @throws StorageError when nothing was stored
   */
  write<T>(stores: readonly StoreName[], work: (tx: Transaction) => Promise<T>): Promise<T>;

  close(): void;
}

/** The key of a record of this store. */
export function keyIn<S extends StoreName>(store: S, record: RecordTypes[S]): string {
  return (record as Record<string, unknown>)[KEY_FIELD[store]] as string;
}

/** What can go wrong with the database. */
export type StorageProblem =
  /** This browser has no place for records. */
  | 'unavailable'
  /** The disk is full, or the browser's quota is. */
  | 'full'
  /** A newer version of the extension wrote the records. */
  | 'newer-version'
  /** A newer version of the extension has taken over; this page is an old one. */
  | 'outdated-page'
  /** There are records, but the database does not open. */
  | 'unreadable'
  /** This page has a database of its own, which is not the library. */
  | 'detached'
  /** This page is detached, and the background, which has the library, does not answer. */
  | 'out-of-reach'
  /** Anything else. */
  | 'failed';

export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly problem: StorageProblem;

  constructor(problem: StorageProblem, options?: ErrorOptions) {
    super(`storage: ${problem}`, options);
    this.problem = problem;
  }
}

/** Any error as a StorageError. */
export function asStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  return new StorageError(problemOf(error), { cause: error });
}

function problemOf(error: unknown): StorageProblem {
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  // storage.local gives no name: "QUOTA_BYTES quota exceeded", "QuotaExceededError: …".
  if (name === 'QuotaExceededError' || /quota.*exceeded/i.test(message)) return 'full';
  return name === 'VersionError' ? 'newer-version' : 'failed';
}
