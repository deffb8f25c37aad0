/** The records that are stored on the device. Timestamps are milliseconds since 1970, UTC. */
import type { ContentReminderKind, FavoriteKind, ReminderKind } from './kinds.ts';
import type { SituationSet } from './situation.ts';

/** The text as it was when it was saved, so that a favorite survives a change of the content. */
export type SavedContent = {
  /** A reference or a title; "" for none. */
  title: string;
  text: string;
  /** "" if there is none. */
  reflection: string;
  /** The smaller line below the reflection, or "". */
  aside: string;
  /** Short name of the edition, or "". */
  edition: string;
  /** Id of a theme, or "". */
  theme: string;
  /** What a practice or a reason has besides its text; null for other kinds. */
  card: SavedCard | null;
};

/** The parts of a card that are shown after its text. */
export type SavedCard = {
  /** Always shown with the card, or "". */
  safety: string;
  steps: string[];
  tell: string;
  leave: string;
};

/** A text as it was written once. */
export type Version<T> = {
  /** Random for each page that edits, then with ".2", ".3"…; "content" for texts of the content. */
  rev: string;
  /** When it was last written, milliseconds since 1970. */
  at: number;
  value: T;
};

/**
 * A text that several pages or devices may write at once without losing any: what one writes replaces
 * only what it has seen. domain/register.ts has the rules.
 */
export type Register<T> = {
  /** Newest first. More than one only if two wrote without having seen each other's text. */
  versions: Version<T>[];
  /** The revs that were replaced, in order: of each page the last, which stands for those before it. */
  replaced: string[];
};

export type Favorite = {
  /** `kind:contentId`, or `own:` and a random id: saving twice gives one record. */
  id: string;
  kind: FavoriteKind;
  /** Null for an own passage. */
  contentId: string | null;
  content: Register<SavedContent>;
  note: Register<string>;
  /** 1: an own passage that appears in new tabs. A number, as an index holds no booleans. */
  inRotation: 0 | 1;
  savedAt: number;
  updatedAt: number;
  /** A removed favorite stays for 30 days, so that it can be brought back. */
  deletedAt: number | null;
  /** Only after a merge: what is known of removals elsewhere (domain/backup/merge-favorite.ts). */
  removal?: {
    /** Those revs of its versions that a removal had seen, in order. */
    seen: { content: string[]; note: string[] };
    /** The last removal, if it does not count because it had not seen all. */
    spared: { updatedAt: number; deletedAt: number } | null;
  };
};

/** Wall-clock times, wherever the user is. */
export type Schedule =
  /** Local times, "HH:MM", at least one. */
  | { type: 'times'; times: string[] }
  /** Every few whole hours from `from` to `to`, both included; over midnight if `to` is earlier. */
  | { type: 'interval'; hours: number; from: string; to: string };

export type Reminder = {
  id: string;
  kind: ReminderKind;
  /** The user's own text, for the kind `own`; else null. */
  text: string | null;
  schedule: Schedule;
  /** ISO weekdays on which the schedule begins, 1 = Monday to 7 = Sunday, at least one. */
  weekdays: number[];
  enabled: boolean;
  /** The notification does not show the text. */
  discreet: boolean;
  /** The local date, "YYYY-MM-DD", for which the user last said "not today"; or null. */
  skippedOn: string | null;
  createdAt: number;
  updatedAt: number;
  deletedAt: number | null;
};

/** Local times, "HH:MM", without `to` itself; over midnight if `to` is earlier. */
export type TimeRange = { from: string; to: string };

export type PauseEnd =
  /** Milliseconds since 1970. */
  | { type: 'instant'; at: number }
  /** Wall-clock time, "YYYY-MM-DDTHH:MM", wherever the user is then. */
  | { type: 'local'; at: string }
  /** Until the user ends it. */
  | { type: 'open' };

/** When no reminder may come. Occurrences that fall into it are dropped. */
export type QuietTimes = {
  quietHours: TimeRange[];
  pause: PauseEnd | null;
  /** When any of it was last changed: what was due before that is dropped. */
  changedAt: number;
};

/** What one reminder says in a delivery. */
export type DeliveryPart = {
  reminderId: string;
  kind: ReminderKind;
  /** Null for rest and for own text. */
  contentId: string | null;
  content: SavedContent;
  /** The local date that this reminder's schedule belongs to, if it is not the delivery's `day`. */
  day?: string;
};

/** One notification, or what is shown in its place: all that was due at once. */
export type Delivery = {
  /** The id of its first occurrence. */
  id: string;
  /** The ids of all its occurrences, in order. */
  occurrences: string[];
  /** The local date, "YYYY-MM-DD", that its schedule belongs to. */
  day: string;
  parts: DeliveryPart[];
  discreet: boolean;
  /**
   * claimed: about to be shown. shown: its notification was shown. waiting: notifications are not
   * allowed, so a new tab shows it. snoozed: comes again at `snoozedUntil`. done: seen or dropped.
   */
  state: 'claimed' | 'shown' | 'waiting' | 'snoozed' | 'done';
  dueAt: number;
  snoozedUntil: number | null;
  updatedAt: number;
};

/** Texts that pages prepare for the background worker, which has none of its own. */
export type ReminderContent = {
  /** "reminders". */
  name: string;
  /** The release of the content, and the preferences, that these were made from. */
  cacheKey: string;
  /** The preferences that decide whether they may still be shown. */
  madeFor: { scripture: boolean; situation: SituationSet };
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

/** What an import changed, so that it can be undone. */
export type UndoRecord = {
  /** "import:" and a number: a large import has several of these. */
  name: string;
  at: number;
  /** The record before (null: none), and the `updatedAt` that the import left. */
  changes: {
    store: 'favorites' | 'reminders' | 'settings';
    key: string;
    before: unknown;
    updatedAt: number;
  }[];
};

export type Setting = { name: string; value: unknown; updatedAt: number };

/** Says that an occurrence of a reminder was claimed, so that it is never shown twice. */
export type DeliveryLogEntry = {
  /** `reminderId@local date-time`. */
  id: string;
  claimedAt: number;
};

export type RotationRecord = {
  /** "passages", for the rotation of new tabs. */
  name: string;
  seed: number;
  period: string | null;
  shown: readonly string[];
};
