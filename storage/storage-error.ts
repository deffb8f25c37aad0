/** What can go wrong with keeping records. */
export type StorageProblem =
  /** Neither way of keeping records works here. */
  | 'unavailable'
  /** The disk, or the share of it that the browser gives, is full. */
  | 'full'
  /** The records were written by a newer version of the extension. */
  | 'newer-version'
  /** A newer version of the extension has taken over; this page is old. */
  | 'outdated-page'
  /** The records are there, but will not open. */
  | 'unreadable'
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
  // storage.local says it in words: "QUOTA_BYTES quota exceeded", "QuotaExceededError: …".
  if (name === 'QuotaExceededError' || /quota.*exceeded/i.test(message)) return 'full';
  return name === 'VersionError' ? 'newer-version' : 'failed';
}
