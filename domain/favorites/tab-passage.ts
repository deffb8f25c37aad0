/** Favorites as passages of a new tab, and passages of a new tab as favorites. */
import { PASSAGE_KINDS } from '../kinds.ts';
import type { Favorite } from '../records.ts';
import type { TabPassage } from '../snapshot.ts';
import { favoriteIdOf, savedContent } from './favorite.ts';

/**
 * Whether the id of a tab's passage is the id of a favorite. So it is for own passages, and for saved
 * passages that the content no longer has; other ids are ids of the content.
 */
export function isFavoriteId(id: string): boolean {
  return [...PASSAGE_KINDS, 'own'].some((kind) => id.startsWith(`${kind}:`));
}

/** The id that the favorite of a tab's passage has, or would have once it is saved. */
export function favoriteIdOfTabPassage({
  id,
  reference,
}: Pick<TabPassage, 'id' | 'reference'>): string {
  if (isFavoriteId(id)) return id;
  return favoriteIdOf({ kind: reference === '' ? 'line' : 'passage', id });
}

/** The saved text of a favorite as a tab's passage. */
export function tabPassageOf(favorite: Favorite): TabPassage {
  const { title, text, reflection, aside, edition } = savedContent(favorite);
  // The text of a saved line is its reflection (savablePassage).
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
