import { useCallback, useState } from 'preact/hooks';
import { nameOf } from '@/domain/favorites/favorite.ts';
import type { Favorite } from '@/domain/records.ts';
import { cutText } from '@/domain/text/graphemes.ts';
import type { Records } from '../records/use-records.ts';

/** As much of a name as fits into a line, in characters as a reader counts them. */
const NAME_LENGTH = 60;

/** What was removed last and can be restored with one press. `name` is null for several favorites. */
export type Removed = { ids: readonly string[]; name: string | null; at: number };

export type Removal = {
  /** Null if nothing was removed, or it was restored. */
  last: Removed | null;
  /** @param only the favorite, if it is a single one, for its name */
  remove: (ids: readonly string[], only: Favorite | null) => void;
  restore: (ids: readonly string[]) => void;
  /** Closes the undo bar. What was removed can still be restored for 30 days. */
  forget: () => void;
};

/** Removes and restores favorites, and remembers the last removal for an undo. */
export function useRemoval({ change }: Records): Removal {
  const [last, setLast] = useState<Removed | null>(null);
  const remove = useCallback(
    (ids: readonly string[], only: Favorite | null) => {
      const at = Date.now();
      void change(async ({ favorites }) => {
        await favorites.remove(ids, at);
        setLast({ ids, name: only && shortened(nameOf(only)), at });
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

function shortened(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  const cut = cutText(line, NAME_LENGTH);
  return cut === line ? line : `${cut.trimEnd()}…`;
}
