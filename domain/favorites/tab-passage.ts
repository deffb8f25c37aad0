/** Favorites as a new tab shows them, and what a new tab shows as a favorite. */
import type { Favorite } from '../records.ts';
import type { TabPassage } from '../snapshot.ts';
import { favoriteIdOf, savedContent } from './favorite.ts';

/** Whether an id of a frame is a favorite's own: her own passage, or words the content no longer has. */
export function isFavoriteId(id: string): boolean {
  return /^(?:own|passage|line):/.test(id);
}

/** The id of the favorite that a frame is, or would be once it is saved. */
export function favoriteIdOfTabPassage({
  id,
  reference,
}: Pick<TabPassage, 'id' | 'reference'>): string {
  if (isFavoriteId(id)) return id;
  return favoriteIdOf({ kind: reference === '' ? 'line' : 'passage', id });
}

/** A favorite's kept words as a frame: for her own passages, and for what the content no longer has. */
export function tabPassageOf(favorite: Favorite): TabPassage {
  const { title, text, reflection, aside, edition } = savedContent(favorite);
  // A line is all reflection: shown, it is one again.
  const isLine = favorite.kind === 'line';
  return {
    id: favorite.id,
    reference: title,
    text: isLine ? '' : text,
    reflection: isLine ? text : reflection,
    aside,
    edition,
    favorite: favorite.deletedAt === null,
  };
}
