/** The records that are kept on her device. Moments are milliseconds since 1970, UTC. */

export type FavoriteKind = 'passage' | 'line' | 'practice' | 'reason' | 'own';

/** The words as they were when saved, so a favorite survives a change of the content. */
export type KeptWords = {
  /** A reference or a title. */
  title: string;
  text: string;
  /** "" where there is none. */
  reflection: string;
  /** The smaller line that belongs to the reflection, or "". */
  beside: string;
  /** Short name of the edition, or "". */
  edition: string;
};

export type Favorite = {
  /** `kind:contentId`, or `own:` and a random id: saving twice gives one record. */
  id: string;
  kind: FavoriteKind;
  /** Null for her own words. */
  contentId: string | null;
  kept: KeptWords;
  note: string;
  savedAt: number;
  updatedAt: number;
  /** A removed favorite stays for 30 days, so that it can come back. */
  deletedAt: number | null;
};

export type ReminderKind = 'passage' | 'line' | 'practice' | 'rest' | 'own';

export type Reminder = {
  id: string;
  kind: ReminderKind;
  /** Her own words, for the kind `own`. */
  text: string | null;
  /** Local times, "HH:MM", at least one. */
  times: string[];
  /** ISO weekdays, 1 = Monday to 7 = Sunday, at least one. */
  weekdays: number[];
  enabled: boolean;
  createdAt: number;
  updatedAt: number;
  deletedAt: number | null;
};

export type Setting = { name: string; value: unknown; updatedAt: number };

/** That one occurrence of a reminder was shown, so it is never shown twice. */
export type LedgerEntry = {
  /** `reminderId@local date-time`. */
  id: string;
  shownAt: number;
  outcome: 'shown';
};

export type RotationRecord = {
  /** "passages" for the rotation of the new tab. */
  name: string;
  seed: number;
  period: string | null;
  shown: readonly string[];
};
