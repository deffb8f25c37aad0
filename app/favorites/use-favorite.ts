import { useMemo } from 'preact/hooks';
import type { Favorite } from '@/domain/records.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { type Records, useStored } from '../records/use-records.ts';

const FAVORITES = ['favorites'] as const;

/** A favorite, kept up to date; null if there is none, undefined until it is read. */
export function useFavorite({ repositories }: Records, id: string): Favorite | null | undefined {
  const read = useMemo(
    () =>
      ({ favorites }: Repositories) =>
        favorites.get(id),
    [id],
  );
  return useStored(repositories, FAVORITES, read);
}
