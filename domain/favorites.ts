import type { Passage } from '@/content/types.ts';
import type { Favorite } from './records.ts';

/** How long a removed record is kept, so that undo (and a later merge) can bring it back. */
export const TOMBSTONE_DAYS = 30;

/** The id under which a passage is saved. */
export function favoriteIdOf(passageId: string): string {
  return `passage:${passageId}`;
}

/**
 * The favorite for a passage saved at `now`.
 * @param before the record with the same id, if there was one: its note is kept
 * @param now milliseconds since 1970
 */
export function savePassage(passage: Passage, before: Favorite | undefined, now: number): Favorite {
  return {
    id: favoriteIdOf(passage.id),
    kind: 'passage',
    contentId: passage.id,
    kept: {
      title: passage.reference,
      text: passage.text,
      reflection: passage.reflection,
      beside: passage.beside,
      edition: passage.edition,
    },
    note: before?.note ?? '',
    savedAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

/** The record marked as removed. */
export function remove<T extends { updatedAt: number; deletedAt: number | null }>(
  record: T,
  now: number,
): T {
  return { ...record, updatedAt: now, deletedAt: now };
}

/** The record as it was before it was removed. */
export function restore<T extends { updatedAt: number; deletedAt: number | null }>(
  record: T,
  now: number,
): T {
  return { ...record, updatedAt: now, deletedAt: null };
}

/** Favorites that are not removed, newest first. */
export function newestFirst(favorites: readonly Favorite[]): Favorite[] {
  return favorites
    .filter((favorite) => favorite.deletedAt === null)
    .sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
}

/** Whether a removed record has been kept long enough. */
export function isExpired(record: { deletedAt: number | null }, now: number): boolean {
  return record.deletedAt !== null && now - record.deletedAt > TOMBSTONE_DAYS * 86_400_000;
}
