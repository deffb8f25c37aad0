/**
 * What a changed file says may not cost her anything: a record that takes the place of a text, or
 * removes one, cannot be told from one in which that was altered.
 */
import type { Favorite, Register } from '../records.ts';
import type { ParsedRecords } from './parse-records.ts';

type Records = ParsedRecords['records'];

/** The records without removals, and with every text beside hers instead of in its place. */
export function withoutReplacing(records: Records): { records: Records; removalsLeftOut: number } {
  const favorites = records.favorites.filter(isThere);
  const reminders = records.reminders.filter(isThere);
  const before = records.favorites.length + records.reminders.length;
  return {
    records: { favorites: favorites.map(besideHers), reminders, settings: records.settings },
    removalsLeftOut: before - favorites.length - reminders.length,
  };
}

function isThere({ deletedAt }: { deletedAt: number | null }): boolean {
  return deletedAt === null;
}

function besideHers({ removal: _, ...favorite }: Favorite): Favorite {
  return {
    ...favorite,
    content: replacingNothing(favorite.content),
    note: replacingNothing(favorite.note),
  };
}

function replacingNothing<T>({ versions }: Register<T>): Register<T> {
  return { versions, replaced: [] };
}
