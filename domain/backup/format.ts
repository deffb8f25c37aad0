/** The backup file, as docs/backup-format.md describes it: what it is called, and its limits. */
import type { Library } from './merge.ts';

export const FORMAT = 'gently-led-backup';

/** Of the files that are written and read. */
export const VERSION = 1;

/** The largest file that is read, in bytes. */
export const MAX_BYTES = 128 * 1024 * 1024;

/** More records than a file of ours of that size holds: each is several hundred bytes. */
export const MAX_RECORDS = 500_000;

/** The lists of a file, in their order. */
export const LISTS = ['favorites', 'reminders', 'settings'] as const;

export type List = (typeof LISTS)[number];

/**
 * The SHA-256 of bytes, 64 hexadecimal digits in small letters. It is passed in, as domain has no
 * crypto of its own.
 */
export type Digest = (bytes: Uint8Array) => Promise<string>;

/** Why a file is not imported at all. */
export type Refusal =
  | 'empty'
  /** More than MAX_BYTES or MAX_RECORDS. */
  | 'too-large'
  | 'not-a-backup'
  /** Made by a newer version of the extension. */
  | 'newer-version'
  /** A backup that is cut off or changed so that it is not JSON any more. */
  | 'damaged';

export type ReadBackup =
  | { ok: false; reason: Refusal }
  | {
      ok: true;
      /** When it was made, milliseconds since 1970; null if the file does not say. */
      madeAt: number | null;
      /** Each key once: records of the file that have the same key are merged. */
      records: Library;
      /** How many entries of each list are no records of ours; they are left out. */
      notUnderstood: { [L in List]: number };
      /** Whether the file is as it was written. One that was changed only adds to the library. */
      checksumMatches: boolean;
      /** The checksum of its records as they are. */
      fingerprint: string;
    };
