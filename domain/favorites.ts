import type { Passage } from '@/content/types.ts';
import type { Favorite } from './records.ts';

/** What is kept of a passage or a line when it is saved. */
export type Savable = Pick<
  Passage,
  'id' | 'reference' | 'edition' | 'text' | 'reflection' | 'beside'
>;

/** How long a removed record is kept, so that undo (and a later merge) can bring it back. */
export const TOMBSTONE_DAYS = 30;

/** The id under which a passage or a line is saved. */
export function favoriteIdOf(passage: Savable): string {
  return `${kindOf(passage)}:${passage.id}`;
}

function kindOf(passage: Savable): 'passage' | 'line' {
  return passage.reference === '' ? 'line' : 'passage';
}

/**
 * The favorite for a passage saved at `now`.
 * @param before the record with the same id, if there was one: its note is kept
 * @param now milliseconds since 1970
 */
export function savePassage(passage: Savable, before: Favorite | undefined, now: number): Favorite {
  return {
    id: favoriteIdOf(passage),
    kind: kindOf(passage),
    contentId: passage.id,
    kept: {
      title: passage.reference,
      // A line is all reflection: kept, it is the text.
      text: passage.text || passage.reflection,
      reflection: passage.text && passage.reflection,
      beside: passage.beside,
      edition: passage.edition,
    },
    note: before?.note ?? '',
    savedAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

/** What a favorite is called in a list: its reference or title, else how it reads. */
export function nameOf({ kept }: Favorite): string {
  return kept.title || kept.text;
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
