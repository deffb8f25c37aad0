/** What a backup brings to a library. Nothing is taken away that its maker had not seen. */

import { deepEqual } from '../deep-equal.ts';
import type { Favorite, Reminder, Setting } from '../records.ts';
import { addNotes, type Counts, type FavoriteCounts, NO_COUNTS, outcomeOf } from './counts.ts';
import { mergeFavorite } from './merge-favorite.ts';
import { mergeReminder, mergeSetting } from './merge-plain.ts';

export type { Counts, FavoriteCounts } from './counts.ts';
export { mergeFavorite } from './merge-favorite.ts';
export { mergeReminder, mergeSetting } from './merge-plain.ts';

/** What a backup holds, and what it is merged into. */
export type Library = {
  favorites: readonly Favorite[];
  reminders: readonly Reminder[];
  settings: readonly Setting[];
};

export type Merged = {
  /** What to put, by store. What is equal to what stands there is left out. */
  changes: { favorites: Favorite[]; reminders: Reminder[]; settings: Setting[] };
  counts: { favorites: FavoriteCounts; reminders: Counts; settings: Counts };
  /** Ids of favorites that are in the backup and stay removed here: she may want them back. */
  stillRemoved: string[];
};

/**
 * What is to be put so that `existing` holds what stands in `incoming`, too. Takes linear time.
 * @param existing at least the records whose keys are in `incoming`
 */
export function mergeBackup(existing: Library, incoming: Library): Merged {
  const favorites = mergeAll(existing.favorites, incoming.favorites, ({ id }) => id, mergeInto);
  const reminders = mergeAll(existing.reminders, incoming.reminders, ({ id }) => id, mergeReminder);
  const settings = mergeAll(existing.settings, incoming.settings, ({ name }) => name, mergeSetting);
  const counts: FavoriteCounts = { ...favorites.counts, newerNotesKept: 0, bothNotesKept: 0 };
  for (const step of favorites.steps) addNotes(counts, step);
  const still = favorites.steps.filter(({ outcome }) => outcome === 'stillRemoved');
  return {
    changes: {
      favorites: favorites.changes,
      reminders: reminders.changes,
      settings: settings.changes,
    },
    counts: { favorites: counts, reminders: reminders.counts, settings: settings.counts },
    stillRemoved: still.map(({ after }) => after.id),
  };
}

/** The records, each key once: what stands there twice is merged. */
export function mergeRepeated<T>(
  records: readonly T[],
  keyOf: (record: T) => string,
  merge: (a: T, b: T) => T,
): T[] {
  const byKey = new Map<string, T>();
  for (const record of records) {
    const key = keyOf(record);
    const other = byKey.get(key);
    byKey.set(key, other ? merge(other, record) : record);
  }
  return [...byKey.values()];
}

/**
 * A file can claim that each of two texts was written in place of the other. No device can have
 * written that, and merged, none would be left: what is here stays.
 */
export function mergeInto(here: Favorite, theirs: Favorite): Favorite {
  const merged = mergeFavorite(here, theirs);
  const isLost = (['content', 'note'] as const).some(
    (text) => here[text].versions.length > 0 && merged[text].versions.length === 0,
  );
  return isLost ? here : merged;
}

function mergeAll<T extends object>(
  existing: readonly T[],
  incoming: readonly T[],
  keyOf: (record: T) => string,
  merge: (a: T, b: T) => T,
) {
  const here = new Map(existing.map((record) => [keyOf(record), record]));
  const counts: Counts = { ...NO_COUNTS };
  const changes: T[] = [];
  const steps = mergeRepeated(incoming, keyOf, merge).map((theirs) => {
    const before = here.get(keyOf(theirs));
    const unchanged = before !== undefined && deepEqual(before, theirs);
    const after = before === undefined ? theirs : unchanged ? before : merge(before, theirs);
    if (before === undefined || !(unchanged || deepEqual(before, after))) changes.push(after);
    const outcome = outcomeOf(before, theirs, after);
    counts[outcome] += 1;
    return { before, theirs, after, outcome };
  });
  return { changes, counts, steps };
}
