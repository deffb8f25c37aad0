/**
 * What every way of keeping records offers. The repositories beside this file are written once,
 * against this, and tested against all of them.
 */
import type {
  Favorite,
  LedgerEntry,
  Moment,
  Prepared,
  Reminder,
  RotationRecord,
  Setting,
  UndoRecord,
} from '@/domain/records.ts';

export type Records = {
  favorites: Favorite;
  reminders: Reminder;
  settings: Setting;
  ledger: LedgerEntry;
  rotation: RotationRecord;
  moments: Moment;
  prepared: Prepared;
  undo: UndoRecord;
};

export type StoreName = keyof Records;

/** The field of a record that is its key. */
export const KEY_FIELD = {
  favorites: 'id',
  reminders: 'id',
  settings: 'name',
  ledger: 'id',
  rotation: 'name',
  moments: 'id',
  prepared: 'name',
  undo: 'name',
} as const satisfies { [S in StoreName]: keyof Records[S] };

export const STORE_NAMES = Object.keys(KEY_FIELD) as StoreName[];

export interface Transaction {
  get<S extends StoreName>(store: S, key: string): Promise<Records[S] | undefined>;
  all<S extends StoreName>(store: S): Promise<Records[S][]>;
  put<S extends StoreName>(store: S, record: Records[S]): Promise<void>;
  delete(store: StoreName, key: string): Promise<void>;
}

export interface Database {
  readonly kind: 'indexed-db' | 'storage-local' | 'read-only';
  /** Why nothing can be kept (kind "read-only"), so that the page can say so; else null. */
  readonly problem: StorageProblem | null;

  read<S extends StoreName>(store: S, key: string): Promise<Records[S] | undefined>;
  readAll<S extends StoreName>(store: S): Promise<Records[S][]>;

  /**
   * Runs `work` so that all it writes is kept or nothing is. Resolves when it is on disk.
   * Inside, await nothing but the transaction itself.
   * @param stores every store that `work` touches
   * @throws StorageError when it could not be kept; then nothing was
   */
  write<T>(stores: readonly StoreName[], work: (tx: Transaction) => Promise<T>): Promise<T>;

  close(): void;
}

export type StorageProblem =
  /** Neither way of keeping records works here. */
  | 'unavailable'
  /** The disk, or the share of it that the browser gives, is full. */
  | 'full'
  /** The records were written by a newer version of the extension. */
  | 'newer-version'
  /** A newer version of the extension has taken over; this page is old. */
  | 'outdated-page'
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
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const problem =
    name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'newer-version' : 'failed';
  return new StorageError(problem, { cause: error });
}
