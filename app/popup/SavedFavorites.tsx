import { NewestFavorites } from '@/components/favorites/NewestFavorites.tsx';
import { type VisibilityPreferences, visibleFavorites } from '@/domain/favorites/visibility.ts';
import type { Favorite } from '@/domain/records.ts';
import { useContentMetadata } from '../favorites/use-content-metadata.ts';

type Props = {
  /** The newest, including some that are hidden for now. */
  favorites: readonly Favorite[];
  preferences: VisibilityPreferences;
};

/** The newest favorites that may be shown now. Nothing before that is known. */
export function SavedFavorites({ favorites, preferences }: Props) {
  const known = useContentMetadata(preferences);
  if (!known) return null;
  return (
    <NewestFavorites
      favorites={visibleFavorites(favorites, preferences, known)}
      hasHidden={favorites.length > 0}
      libraryHref="/library.html#favorites"
    />
  );
}
