import { NewestFavorites } from '@/components/favorites/NewestFavorites.tsx';
import { type ReadingChoice, readable } from '@/domain/favorites/visibility.ts';
import type { Favorite } from '@/domain/records.ts';
import { useKnown } from '../favorites/use-content-metadata.ts';

type Props = {
  /** The newest, also some that wait. */
  favorites: readonly Favorite[];
  choice: ReadingChoice;
};

/** The newest favorites that may be read now; none before that is known. */
export function SavedFavorites({ favorites, choice }: Props) {
  const known = useKnown(choice);
  if (!known) return null;
  return (
    <NewestFavorites
      favorites={readable(favorites, choice, known)}
      someWait={favorites.length > 0}
      libraryHref="/library.html#favorites"
    />
  );
}
