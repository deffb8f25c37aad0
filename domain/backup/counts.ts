/** What merging did, in numbers that a preview can say. */

import { deepEqual } from '../deep-equal.ts';
import type { Favorite, Register } from '../records.ts';

/** How many records of a backup had which outcome; each has one. */
export type Counts = {
  /** There now, and not before. */
  new: number;
  /** There before, and other now. */
  updated: number;
  /** Removed: the backup's maker removed it later, and knew all that is written on it. */
  removed: number;
  /** What is here is newer than the backup's. */
  kept: number;
  /** It is in the backup, but was removed here later: it stays removed. */
  stillRemoved: number;
  /** Nothing to see: equal, or removed in the backup and not here anyway. */
  same: number;
};

export type Outcome = keyof Counts;

/** How often, for notes and words of her own, there was more than one. */
export type FavoriteCounts = Counts & {
  /** The note here is newer than the backup's, and stays. */
  newerNotesKept: number;
  /** Neither side knew what the other wrote: both texts are kept, side by side. */
  bothNotesKept: number;
};

export const NO_COUNTS: Readonly<Counts> = {
  new: 0,
  updated: 0,
  removed: 0,
  kept: 0,
  stillRemoved: 0,
  same: 0,
};

/** What became of a record of a backup. */
export function outcomeOf<T extends object>(before: T | undefined, theirs: T, after: T): Outcome {
  if (!isThere(after)) {
    if (isThere(before)) return 'removed';
    return isThere(theirs) ? 'stillRemoved' : 'same';
  }
  if (!isThere(before)) return 'new';
  if (!looksSame(before, after)) return 'updated';
  return looksSame(theirs, after) ? 'same' : 'kept';
}

/** Counts the notes and her own words of one favorite. */
export function addNotes(
  counts: FavoriteCounts,
  { before, theirs, after }: { before: Favorite | undefined; theirs: Favorite; after: Favorite },
): void {
  if (!isThere(before) || !isThere(after)) return;
  if (
    isOfBoth(before.note, theirs.note, after.note) ||
    isOfBoth(before.content, theirs.content, after.content)
  ) {
    counts.bothNotesKept += 1;
  } else if (holdsMore(theirs.note, after.note) && !holdsMore(after.note, before.note)) {
    counts.newerNotesKept += 1;
  }
}

function isThere<T extends object>(record: T | undefined): record is T {
  return (
    record !== undefined && ((record as { deletedAt?: number | null }).deletedAt ?? null) === null
  );
}

/** A text of each side stands in it that the other did not have. */
function isOfBoth<T>(before: Register<T>, theirs: Register<T>, after: Register<T>): boolean {
  return holdsMore(after, before) && holdsMore(after, theirs);
}

/** Whether a text stands in the one that does not stand in the other. */
function holdsMore<T>(one: Register<T>, other: Register<T>): boolean {
  return one.versions.some(
    ({ value }) =>
      value !== '' && !other.versions.some((version) => deepEqual(version.value, value)),
  );
}

/** Equal in all that she can see: not when it was changed, nor how it came about. */
function looksSame(a: object, b: object): boolean {
  return deepEqual(visible(a), visible(b));
}

function visible(record: object): object {
  const { content, note, updatedAt, removal, ...rest } = record as Partial<Favorite>;
  const texts = [content, note].map((register) => register?.versions.map(({ value }) => value));
  return { ...rest, texts };
}
