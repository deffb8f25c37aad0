import { favoriteIdOf, newestFirst, type Savable, save } from '@/domain/favorites/favorite.ts';
import type { Favorite } from '@/domain/records.ts';
import { isExpired, remove, restore } from '@/domain/removal.ts';
import type { Database } from './database.ts';

export type FavoriteRepository = {
  /** Not removed, newest first. */
  list(): Promise<Favorite[]>;
  /** Ids of the content that is saved. */
  savedContentIds(): Promise<Set<string>>;
  /**
   * Saves something, or removes it when it is saved.
   * @returns whether it is saved now; resolves when that is on disk
   */
  toggle(savable: Savable, now: number): Promise<boolean>;
  remove(id: string, now: number): Promise<void>;
  /** Brings a removed favorite back as it was. */
  restore(id: string, now: number): Promise<void>;
  /** Drops what was removed over 30 days ago. */
  purge(now: number): Promise<void>;
};

export function favoriteRepository(database: Database): FavoriteRepository {
  const change = (id: string, next: (favorite: Favorite) => Favorite) =>
    database.write(['favorites'], async (tx) => {
      const favorite = await tx.get('favorites', id);
      if (favorite) await tx.put('favorites', next(favorite));
    });

  const list = async () => newestFirst(await database.readAll('favorites'));

  return {
    list,
    savedContentIds: async () =>
      new Set((await list()).flatMap(({ contentId }) => (contentId === null ? [] : [contentId]))),
    toggle: (savable, now) =>
      database.write(['favorites'], async (tx) => {
        const before = await tx.get('favorites', favoriteIdOf(savable));
        const saved = before !== undefined && before.deletedAt === null;
        await tx.put('favorites', saved ? remove(before, now) : save(savable, before, now));
        return !saved;
      }),
    remove: (id, now) => change(id, (favorite) => remove(favorite, now)),
    restore: (id, now) => change(id, (favorite) => restore(favorite, now)),
    purge: async (now) => {
      const expired = (await database.readAll('favorites')).filter((record) =>
        isExpired(record, now),
      );
      if (expired.length === 0) return;
      await database.write(['favorites'], async (tx) => {
        for (const { id } of expired) {
          const record = await tx.get('favorites', id);
          if (record && isExpired(record, now)) await tx.delete('favorites', id);
        }
      });
    },
  };
}
