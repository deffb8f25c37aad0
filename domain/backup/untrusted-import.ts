/**
 * In a file that was changed, a record that replaces a text or removes one cannot be told from one
 * that was tampered with. So neither counts.
 */
import type { Favorite, Register } from '../records.ts';
import type { Library } from './merge.ts';

/** The records without removals, and with every text beside those here instead of in their place. */
export function withoutReplacing({ favorites, reminders, settings }: Library): Library {
  return {
    favorites: favorites.filter(isSaved).map(replacingNothing),
    reminders: reminders.filter(isSaved),
    settings,
  };
}

function isSaved({ deletedAt }: { deletedAt: number | null }): boolean {
  return deletedAt === null;
}

function replacingNothing({ removal: _, ...favorite }: Favorite): Favorite {
  return { ...favorite, content: versionsOf(favorite.content), note: versionsOf(favorite.note) };
}

function versionsOf<T>({ versions }: Register<T>): Register<T> {
  return { versions, replaced: [] };
}
