import { useCallback, useEffect, useRef } from 'preact/hooks';
import { savablePassage } from '@/domain/favorites/favorite.ts';
import { favoriteIdOfTabPassage, isFavoriteId } from '@/domain/favorites/tab-passage.ts';
import type { TabPassage } from '@/domain/snapshot.ts';
import type { FavoriteRepository } from '@/storage/favorites.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { type Records, useStored } from '../records/use-records.ts';

const FAVORITES = ['favorites'] as const;

/**
 * Whether the passage on the page is a favorite, wherever it was saved, and a way to change that.
 * @param onRemoved called when it was removed elsewhere. A passage that is removed here stays on the
 *   page, so that a second press saves it again. Must stay the same between renders
 */
export function useHeart(
  passage: TabPassage,
  { repositories, change }: Records,
  onRemoved: (passage: TabPassage) => void,
): { isFavorite: boolean; setFavorite: (on: boolean) => void } {
  const id = favoriteIdOfTabPassage(passage);
  const read = useCallback(
    async ({ favorites }: Repositories) => ({ id, isSaved: await isSaved(favorites, passage) }),
    [id, passage],
  );
  const saved = useStored(repositories, FAVORITES, read);
  const before = useRef(saved);
  const changedHere = useRef<string | null>(null);
  // A ref, because presses may come faster than renders.
  const current = useRef(passage);
  current.current = passage;

  useEffect(() => {
    const wasSaved = before.current?.id === saved?.id && before.current?.isSaved;
    before.current = saved;
    if (!wasSaved || saved?.isSaved || changedHere.current === saved?.id) return;
    onRemoved(current.current);
  }, [saved, onRemoved]);

  const setFavorite = useCallback(
    (on: boolean) => {
      const pressed = current.current;
      changedHere.current = favoriteIdOfTabPassage(pressed);
      void change(({ favorites }) =>
        on
          ? savePassage(favorites, pressed)
          : favorites.remove([favoriteIdOfTabPassage(pressed)], Date.now()),
      );
    },
    [change],
  );

  // Ignores what was read for an earlier passage.
  return { isFavorite: saved?.id === id ? saved.isSaved : passage.favorite, setFavorite };
}

/** Whether a passage is saved now. */
export async function isSaved(
  favorites: Pick<FavoriteRepository, 'savedAmong'>,
  passage: TabPassage,
): Promise<boolean> {
  const id = favoriteIdOfTabPassage(passage);
  return (await favorites.savedAmong([id])).has(id);
}

/** Saves a passage. What is only in the records is restored as it was. */
async function savePassage(favorites: FavoriteRepository, passage: TabPassage): Promise<void> {
  await (isFavoriteId(passage.id)
    ? favorites.restore([passage.id], Date.now())
    : favorites.save(savablePassage(passage), Date.now()));
}
