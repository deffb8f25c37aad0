/** What merging did, in numbers for a preview. */

import { deepEqual } from '../deep-equal.ts';
import type { Favorite, Register } from '../records.ts';

/** How many records of a backup had which outcome. Each record has one. */
export type Counts = {
  /** Saved now, and not before. */
  new: number;
  /** Saved before, and different now. */
  updated: number;
  /** Removed: the backup's maker removed it later, and had seen every text of it. */
  removed: number;
  /** What is here is newer than the backup's. */
  kept: number;
  /** In the backup, but removed here later: it stays removed. */
  stillRemoved: number;
  /** No visible change: equal, or removed in the backup and not here anyway. */
  same: number;
};

export type Outcome = keyof Counts;

/** In addition, favorites whose texts differed. */
export type FavoriteCounts = Counts & {
  /** The note here is newer than the backup's, and stays. */
  newerNotesKept: number;
  /** Neither side had seen what the other wrote: both texts are kept, side by side. */
  bothNotesKept: number;
};

export function noCounts(): Counts {
  return { new: 0, updated: 0, removed: 0, kept: 0, stillRemoved: 0, same: 0 };
}

/** The outcome of merging one record. */
export function outcomeOf<T extends object>(before: T | undefined, theirs: T, after: T): Outcome {
  if (!isSaved(after)) {
    if (isSaved(before)) return 'removed';
    return isSaved(theirs) ? 'stillRemoved' : 'same';
  }
  if (!isSaved(before)) return 'new';
  if (!looksSame(before, after)) return 'updated';
  return looksSame(theirs, after) ? 'same' : 'kept';
}

/** Counts the notes and own texts of one favorite. */
export function addNotes(
  counts: FavoriteCounts,
  { before, theirs, after }: { before: Favorite | undefined; theirs: Favorite; after: Favorite },
): void {
  if (!isSaved(before) || !isSaved(after)) return;
  if (
    isFromBoth(before.note, theirs.note, after.note) ||
    isFromBoth(before.content, theirs.content, after.content)
  ) {
    counts.bothNotesKept += 1;
  } else if (holdsMore(theirs.note, after.note) && !holdsMore(after.note, before.note)) {
    counts.newerNotesKept += 1;
  }
}

function isSaved<T extends object>(record: T | undefined): record is T {
  return (
    record !== undefined && ((record as { deletedAt?: number | null }).deletedAt ?? null) === null
  );
}

/** Whether it holds a text of each side that the other did not have. */
function isFromBoth<T>(before: Register<T>, theirs: Register<T>, after: Register<T>): boolean {
  return holdsMore(after, before) && holdsMore(after, theirs);
}

/** Whether a text of one register is not in the other. */
function holdsMore<T>(one: Register<T>, other: Register<T>): boolean {
  return one.versions.some(
    ({ value }) =>
      value !== '' && !other.versions.some((version) => deepEqual(version.value, value)),
  );
}

/** Whether two records are equal in all that the user can see: not in when or how they came about. */
function looksSame(a: object, b: object): boolean {
  return deepEqual(visible(a), visible(b));
}

function visible(record: object): object {
  const { content, note, updatedAt, removal, ...rest } = record as Partial<Favorite>;
  const texts = [content, note].map((register) => register?.versions.map(({ value }) => value));
  return { ...rest, texts };
}
