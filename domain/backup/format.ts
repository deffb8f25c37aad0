/** The backup file, as docs/backup-format.md describes it: what it is called, and its limits. */
import type { Favorite, Reminder, Setting } from '../records.ts';

export const FORMAT = 'gently-led-backup';

/** Of the files that are written. Older ones are brought up to it (upgrades.ts). */
export const VERSION = 1;

/** How many bytes a file may have. */
export const MAX_BYTES = 128 * 1024 * 1024;

/** How many records a file may hold. */
export const MAX_RECORDS = 200_000;

/** The lists of a file, in their order. */
export const LISTS = ['favorites', 'reminders', 'settings'] as const;

export type List = (typeof LISTS)[number];

/**
 * The SHA-256 of bytes, 64 hexadecimal digits in small letters. It is passed in, as domain has no
 * crypto of its own.
 */
export type Digest = (bytes: Uint8Array) => Promise<string>;

/** Why a file cannot be taken in at all. */
export type Refusal =
  /** There is nothing in it. */
  | 'empty'
  /** More than MOST_BYTES. */
  | 'too-large'
  /** Neither UTF-8 nor UTF-16 with its mark: perhaps a picture. */
  | 'not-text'
  | 'not-json'
  /** JSON, but no backup of ours. */
  | 'not-a-backup'
  /** Made by a newer version of the extension. */
  | 'newer-version'
  /** More than MOST_RECORDS. */
  | 'too-many'
  /** A backup of ours, so damaged that no record can be read. */
  | 'damaged';

/** One record, or line, that was not taken in. */
export type Problem = {
  /** In the file, from 1 on; null where the file was laid out anew by another program. */
  line: number | null;
  /** damaged: it cannot be read. not-understood: it can, but is no record of ours. */
  reason: 'damaged' | 'not-understood';
};

export type ReadBackup =
  | { ok: false; reason: Refusal }
  | {
      ok: true;
      /** When it was made, milliseconds since 1970; null where the file does not say. */
      madeAt: number | null;
      /** Each key once: what stands in the file twice is merged. */
      records: { favorites: Favorite[]; reminders: Reminder[]; settings: Setting[] };
      counts: { [L in List]: number };
      /** Records that were not taken in, in order. */
      problems: Problem[];
      /** Lines of records that were taken in, but without characters that nobody can see. */
      cleaned: (number | null)[];
      /** How many records of the file had the key of another. */
      repeated: number;
      /** The first line that is damaged, or with which the file breaks off; null for a whole file. */
      damagedFrom: number | null;
      /**
       * Whether it is as it was written. A file that was changed adds to the library, but takes the
       * place of none of her texts and removes nothing.
       */
      checksumMatches: boolean;
      /** Removals that were left out, as the file was changed. */
      removalsLeftOut: number;
    };
