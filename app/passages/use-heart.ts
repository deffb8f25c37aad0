import { useCallback, useEffect, useRef } from 'preact/hooks';
import { savablePassage } from '@/domain/favorites/favorite.ts';
import { favoriteIdOfTabPassage, isFavoriteId } from '@/domain/favorites/tab-passage.ts';
import type { TabPassage } from '@/domain/snapshot.ts';
import type { FavoriteRepository } from '@/storage/favorites.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { type Records, useStored } from '../records/use-records.ts';

const FAVORITES = ['favorites'] as const;

/**
 * The heart of what is shown: whether it is saved, here or elsewhere, and the press that changes it.
 * @param shown what stands on the page
 * @param onRemoved hears that it was removed elsewhere. What she lets go of here stays until she leaves
 *   it, so that a second press brings it back. Stays the same between renders
 */
export function useHeart(
  shown: TabPassage,
  { repositories, change }: Records,
  onRemoved: (frame: TabPassage) => void,
): { isFavorite: boolean; press: () => void } {
  const id = favoriteIdOfTabPassage(shown);
  const read = useCallback(
    async ({ favorites }: Repositories) => ({ id, isSaved: await isSaved(favorites, shown) }),
    [id, shown],
  );
  const saved = useStored(repositories, FAVORITES, read);
  const before = useRef(saved);
  const pressedHere = useRef<string | null>(null);
  // Presses may come faster than renders.
  const current = useRef(shown);
  current.current = shown;

  useEffect(() => {
    const wasSaved = before.current?.id === saved?.id && before.current?.isSaved;
    before.current = saved;
    if (!wasSaved || saved?.isSaved || pressedHere.current === saved?.id) return;
    onRemoved(current.current);
  }, [saved, onRemoved]);

  const press = useCallback(() => {
    const frame = current.current;
    pressedHere.current = favoriteIdOfTabPassage(frame);
    void change(({ favorites }) => toggle(favorites, frame));
  }, [change]);

  // What was read for another passage says nothing of this one.
  return { isFavorite: saved?.id === id ? saved.isSaved : shown.favorite, press };
}

/** Whether what is shown is saved now. */
export async function isSaved(
  favorites: Pick<FavoriteRepository, 'savedAmong'>,
  frame: TabPassage,
): Promise<boolean> {
  const id = favoriteIdOfTabPassage(frame);
  return (await favorites.savedAmong([id])).has(id);
}

/** Saves what is shown, or removes it. Her own passage comes back as it was. */
async function toggle(favorites: FavoriteRepository, frame: TabPassage): Promise<void> {
  const now = Date.now();
  if (!isFavoriteId(frame.id)) return void (await favorites.toggle(savablePassage(frame), now));
  const ids = [frame.id];
  await ((await isSaved(favorites, frame))
    ? favorites.remove(ids, now)
    : favorites.restore(ids, now));
}
