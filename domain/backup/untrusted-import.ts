/**
 * In a file that was changed, what the backup's maker did cannot be told from what was tampered with.
 * So such a file only adds: it replaces and removes nothing.
 */
import type { Favorite, Register } from '../records.ts';
import { emptyRegister, mergeRegisters } from '../register.ts';
import type { Library } from './merge.ts';

/**
 * The records without removals, with every text beside those here instead of in their place, and
 * dated before any real change, so that none loses to what was added.
 */
export function onlyAdding({ favorites, reminders, settings }: Library): Library {
  return {
    favorites: favorites.filter(isSaved).map(replacingNoText).map(asOldest),
    reminders: reminders.filter(isSaved).map(asOldest),
    settings: settings.map(asOldest),
  };
}

function isSaved({ deletedAt }: { deletedAt: number | null }): boolean {
  return deletedAt === null;
}

function asOldest<T extends { updatedAt: number }>(record: T): T {
  return { ...record, updatedAt: 0 };
}

function replacingNoText({ removal: _, ...favorite }: Favorite): Favorite {
  return { ...favorite, content: versionsOf(favorite.content), note: versionsOf(favorite.note) };
}

/** Of two texts of the content the newer counts, and the newest of several is shown: these are not. */
function versionsOf<T>({ versions }: Register<T>): Register<T> {
  const oldest = versions.map((version) => ({ ...version, at: 0 }));
  return mergeRegisters({ versions: oldest, replaced: [] }, emptyRegister());
}
