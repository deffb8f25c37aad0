/** What a backup brings to a library. Nothing is removed that its maker had not seen. */

import { deepEqual } from '../deep-equal.ts';
import type { Favorite, Reminder, Setting } from '../records.ts';
import { restore } from '../tombstone.ts';
import { believableFavorite, believableReminder, believableSetting } from './believable-stamps.ts';
import { addNotes, type Counts, type FavoriteCounts, noCounts, outcomeOf } from './counts.ts';
import { addTexts, mergeFromFile } from './merge-favorite.ts';

export type { Counts, FavoriteCounts } from './counts.ts';

/** What a backup holds, and what it is merged into. */
export type Library = {
  favorites: readonly Favorite[];
  reminders: readonly Reminder[];
  settings: readonly Setting[];
};

export type MergeOptions = {
  /** Records that are here stay; only texts are added to them. For a file without its checksum. */
  onlyAdds?: boolean;
  /** Favorites of the file that stay removed are restored then, milliseconds since 1970; null: not. */
  bringBackAt?: number | null;
  /** Milliseconds since 1970: stamps of the file after it are not believed. By default all are. */
  now?: number;
};

/** What merging did. */
export type MergeResult = {
  counts: { favorites: FavoriteCounts; reminders: Counts; settings: Counts };
};

export type Merged = MergeResult & {
  /** The records to store, without those that stay as they are. */
  changes: { favorites: Favorite[]; reminders: Reminder[]; settings: Setting[] };
};

/** A result before anything was merged. */
export function newMergeResult(): MergeResult {
  return {
    counts: {
      favorites: { ...noCounts(), newerNotesKept: 0, bothNotesKept: 0 },
      reminders: noCounts(),
      settings: noCounts(),
    },
  };
}

/**
 * Merges records of a backup into a library. Takes linear time.
 * @param existing at least the records whose keys are in `incoming`
 * @param incoming each key once
 * @param result of the batches before, to which the outcomes are added
 */
export function mergeBackup(
  existing: Library,
  incoming: Library,
  result = newMergeResult(),
  { onlyAdds = false, bringBackAt = null, now = Number.POSITIVE_INFINITY }: MergeOptions = {},
): Merged {
  const { counts } = result;
  const here = <T>(record: T) => record;
  const toStore = (step: Step<Favorite>) => {
    addNotes(counts.favorites, step);
    const isBroughtBack = step.outcome === 'stillRemoved' && bringBackAt !== null;
    return isBroughtBack ? restore(step.after, bringBackAt) : step.after;
  };
  const changes = {
    favorites: mergeAll(existing.favorites, incoming.favorites, {
      keyOf: ({ id }) => id,
      believable: believableFavorite(now),
      merge: onlyAdds ? addTexts : mergeFromFile,
      counts: counts.favorites,
      toStore,
    }),
    reminders: mergeAll(existing.reminders, incoming.reminders, {
      keyOf: ({ id }) => id,
      believable: believableReminder(now),
      merge: onlyAdds ? here : lastChange,
      counts: counts.reminders,
    }),
    settings: mergeAll(existing.settings, incoming.settings, {
      keyOf: ({ name }) => name,
      believable: believableSetting(now),
      merge: onlyAdds ? here : lastChange,
      counts: counts.settings,
    }),
  };
  return { changes, counts };
}

/**
 * A reminder or a setting as two devices have it, in one: the last change counts, even when it is a
 * removal. Of changes at the same time a removal counts, else always the same one.
 */
export function lastChange<T extends { updatedAt: number; deletedAt?: number | null }>(
  a: T,
  b: T,
): T {
  const later = a.updatedAt - b.updatedAt || (a.deletedAt ?? -1) - (b.deletedAt ?? -1);
  if (later !== 0) return later > 0 ? a : b;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}

/**
 * The records, each key once: those with the same key are merged. In pairs, as merging one after the
 * other into a record that grows would take quadratic time.
 */
export function mergeRepeated<T>(
  records: readonly T[],
  keyOf: (record: T) => string,
  merge: (a: T, b: T) => T,
): T[] {
  return [...Map.groupBy(records, keyOf).values()].map((same) => {
    let left = same;
    while (left.length > 1) {
      left = left.flatMap((a, at) => {
        if (at % 2 === 1) return [];
        const b = left[at + 1];
        return [b === undefined ? a : merge(a, b)];
      });
    }
    return left[0] as T;
  });
}

type Step<T> = { before: T | undefined; theirs: T; after: T; outcome: keyof Counts };

type Merging<T> = {
  keyOf: (record: T) => string;
  believable: (theirs: T, here: T | undefined) => T;
  merge: (here: T, theirs: T) => T;
  counts: Counts;
  /** What is stored, if it is not what merging gave. */
  toStore?: (step: Step<T>) => T;
};

function mergeAll<T extends object>(
  existing: readonly T[],
  incoming: readonly T[],
  { keyOf, believable, merge, counts, toStore }: Merging<T>,
): T[] {
  const here = new Map(existing.map((record) => [keyOf(record), record]));
  return incoming.flatMap((written) => {
    const before = here.get(keyOf(written));
    const theirs = believable(written, before);
    const isSame = before === undefined || deepEqual(before, theirs);
    const after = isSame ? theirs : merge(before, theirs);
    const outcome = outcomeOf(before, theirs, after);
    counts[outcome] += 1;
    const stored = toStore?.({ before, theirs, after, outcome }) ?? after;
    return before !== undefined && deepEqual(before, stored) ? [] : [stored];
  });
}
