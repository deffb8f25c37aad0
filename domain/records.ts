/** The records that are kept on her device. Moments are milliseconds since 1970, UTC. */
import type { Situation } from '@/content/types.ts';
import type { ContentReminderKind, FavoriteKind, ReminderKind } from './kinds.ts';

/** The words as they were when saved, so a favorite survives a change of the content. */
export type SavedContent = {
  /** A reference or a title; "" for none. */
  title: string;
  text: string;
  /** "" where there is none. */
  reflection: string;
  /** The smaller line that belongs to the reflection, or "". */
  aside: string;
  /** Short name of the edition, or "". */
  edition: string;
  /** Id of a theme, or "". */
  theme: string;
  /** What a practice or a reason says besides its text; null for other kinds. */
  card: SavedCard | null;
};

/** The parts of a card that are shown after its text. */
export type SavedCard = {
  /** Shown whole wherever the card is shown, or "". */
  safety: string;
  steps: string[];
  tell: string;
  leave: string;
};

/** One writing of a text. */
export type Version<T> = {
  /** By chance, one for each time that a page edits, then ".2", ".3"…; "content" for words of ours. */
  rev: string;
  /** When it was last written, milliseconds since 1970. */
  at: number;
  value: T;
};

/**
 * A text that several pages or devices may write at once without losing any: what one writes takes
 * the place only of what it has seen. domain/register.ts has its rules.
 */
export type Register<T> = {
  /** Newest first. More than one only where two wrote without seeing each other. */
  versions: Version<T>[];
  /** The revs whose place was taken, in order: of each page the last, for those before it too. */
  replaced: string[];
};

export type Favorite = {
  /** `kind:contentId`, or `own:` and a random id: saving twice gives one record. */
  id: string;
  kind: FavoriteKind;
  /** Null for her own words. */
  contentId: string | null;
  content: Register<SavedContent>;
  note: Register<string>;
  /** 1: her own passage, and it appears in new tabs. A number, as an index holds no booleans. */
  inRotation: 0 | 1;
  savedAt: number;
  updatedAt: number;
  /** A removed favorite stays for 30 days, so that it can come back. */
  deletedAt: number | null;
  /** Only after a merge: what is known of removals elsewhere. domain/backup/merge-favorite.ts. */
  removal?: {
    /** The revs, of those that are there, that stood in it when it was removed; in order. */
    seen: { content: string[]; note: string[] };
    /** The last removal, where it does not count because there is more than it had seen. */
    spared: { updatedAt: number; deletedAt: number } | null;
  };
};

/** Wall-clock times, wherever she is. */
export type Schedule =
  /** Local times, "HH:MM", at least one. */
  | { type: 'times'; times: string[] }
  /** At `from` and every so many whole hours after it, up to and including `to`; over midnight where `to` is earlier. */
  | { type: 'interval'; hours: number; from: string; to: string };

export type Reminder = {
  id: string;
  kind: ReminderKind;
  /** Her own words, for the kind `own`. */
  text: string | null;
  schedule: Schedule;
  /** ISO weekdays on which the schedule begins, 1 = Monday to 7 = Sunday, at least one. */
  weekdays: number[];
  enabled: boolean;
  /** The notification says only that there is something. */
  discreet: boolean;
  /** The local date, "YYYY-MM-DD", of the last "not today"; or null. */
  skippedOn: string | null;
  createdAt: number;
  updatedAt: number;
  deletedAt: number | null;
};

/** From and up to, but not including, "HH:MM" local; over midnight where `to` is earlier. */
export type TimeRange = { from: string; to: string };

export type PauseEnd =
  /** Milliseconds since 1970. */
  | { type: 'instant'; at: number }
  /** Wall-clock, "YYYY-MM-DDTHH:MM", wherever she is by then. */
  | { type: 'local'; at: string }
  /** Until she says so. */
  | { type: 'open' };

/** When no reminder may come. What falls into it is let go. */
export type QuietTimes = {
  quietHours: TimeRange[];
  pause: PauseEnd | null;
  /** When any of it was last changed: what was due before counts no more. */
  changedAt: number;
};

/** What one reminder says at one moment. */
export type DeliveryPart = {
  reminderId: string;
  kind: ReminderKind;
  /** Null for rest and for her own words. */
  contentId: string | null;
  content: SavedContent;
  /** The local date that this reminder's schedule belongs to, where it is not the moment's `day`. */
  day?: string;
};

/** One notification, or what takes its place: all that was due at once. */
export type Delivery = {
  /** Id of its first occurrence. */
  id: string;
  /** Ids of all occurrences, in order. */
  occurrences: string[];
  /** The local date, "YYYY-MM-DD", that its schedule belongs to. */
  day: string;
  parts: DeliveryPart[];
  discreet: boolean;
  /**
   * claimed: about to be shown. shown: a notification stood there. waiting: none may be shown, so a
   * new tab shows it. later: she asked for it again at `againAt`. done: seen, or let go.
   */
  state: 'claimed' | 'shown' | 'waiting' | 'snoozed' | 'done';
  dueAt: number;
  snoozedUntil: number | null;
  updatedAt: number;
};

/** Words that pages have laid ready for the worker, which carries none itself. */
export type ReminderContent = {
  /** "moments". */
  name: string;
  /** The release of the content, and the choice, that these were made of. */
  cacheKey: string;
  /** What of her choice they were made for; absent in records of before, which count for none. */
  madeFor?: { scripture: boolean; situation: Situation };
  parts: ReminderContentPart[];
};

export type ReminderContentPart = {
  kind: ContentReminderKind;
  /** Null for rest. */
  contentId: string | null;
  content: SavedContent;
  /** False: never between 22:00 and 07:00, nor beside a rest prompt. */
  night: boolean;
};

/** What an import changed, so that it can be taken back. */
export type UndoRecord = {
  /** "import:" and a number: an import of many records is kept in parts. */
  name: string;
  at: number;
  /** What stood there before (null: nothing), and the `updatedAt` that the import left. */
  changes: {
    store: 'favorites' | 'reminders' | 'settings';
    key: string;
    before: unknown;
    updatedAt: number;
  }[];
};

export type Setting = { name: string; value: unknown; updatedAt: number };

/** That one occurrence of a reminder was shown, so it is never shown twice. */
export type DeliveryLogEntry = {
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
