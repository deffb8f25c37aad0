import * as v from 'valibot';
import type { Favorite, Reminder, Setting } from '../records.ts';
import { LISTS, type List } from './format.ts';
import { type Library, lastChange, mergeRepeated } from './merge.ts';
import { mergeFromFile } from './merge-favorite.ts';
import { favoriteShape } from './shapes/favorite.ts';
import { reminderShape } from './shapes/reminder.ts';
import { settingShape } from './shapes/setting.ts';

/** Takes the valid records from the lists of a file, each key once, and counts the other entries. */
export function parseRecords(lists: { [L in List]: readonly unknown[] }): {
  records: Library;
  notUnderstood: { [L in List]: number };
} {
  const favorites = validIn<Favorite>(lists.favorites, favoriteShape());
  const reminders = validIn<Reminder>(lists.reminders, reminderShape());
  const settings = validIn<Setting>(lists.settings, settingShape());
  const valid = { favorites, reminders, settings };
  const counts = LISTS.map((list) => [list, lists[list].length - valid[list].length]);
  return {
    records: {
      favorites: mergeRepeated(favorites, ({ id }) => id, mergeFromFile),
      reminders: mergeRepeated(reminders, ({ id }) => id, lastChange),
      settings: mergeRepeated(settings, ({ name }) => name, lastChange),
    },
    notUnderstood: Object.fromEntries(counts),
  };
}

const EARLY = { abortEarly: true, abortPipeEarly: true } as const;

function validIn<T>(entries: readonly unknown[], shape: v.GenericSchema<unknown, T>): T[] {
  return entries.flatMap((entry) => {
    const read = v.safeParse(shape, entry, EARLY);
    return read.success ? [read.output] : [];
  });
}
