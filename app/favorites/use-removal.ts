import { useCallback, useState } from 'preact/hooks';
import { nameOf } from '@/domain/favorites/favorite.ts';
import type { Favorite } from '@/domain/records.ts';
import type { Records } from '../records/use-records.ts';

/** Of a name, what fits into a sentence. */
const BEGINNING = 60;

/** What was removed last, and can come back with one press. */
export type Removed = { ids: readonly string[]; name: string | null; at: number };

export type Removal = {
  /** Null where nothing was, or it came back. */
  last: Removed | null;
  /** @param only the favorite, where it is one: it is called by its name */
  remove: (ids: readonly string[], only: Favorite | null) => void;
  restore: (ids: readonly string[]) => void;
  /** She does not need the undo any more. What was removed still waits for 30 days. */
  forget: () => void;
};

/** Removes favorites, and brings them back. */
export function useRemoval({ change }: Records): Removal {
  const [last, setLast] = useState<Removed | null>(null);
  const remove = useCallback(
    (ids: readonly string[], only: Favorite | null) => {
      const at = Date.now();
      void change(async ({ favorites }) => {
        await favorites.remove(ids, at);
        setLast({ ids, name: only && nameOf(only).slice(0, BEGINNING), at });
      });
    },
    [change],
  );
  const restore = useCallback(
    (ids: readonly string[]) => {
      void change(async ({ favorites }) => {
        await favorites.restore(ids, Date.now());
        setLast(null);
      });
    },
    [change],
  );
  return { last, remove, restore, forget: () => setLast(null) };
}
