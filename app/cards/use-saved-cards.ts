import { useCallback, useMemo } from 'preact/hooks';
import type { SavedCards } from '@/components/cards/saved-cards.ts';
import type { Card } from '@/content/types.ts';
import { favoriteIdOf, savableCard } from '@/domain/favorites/favorite.ts';
import type { Repositories } from '@/storage/repositories.ts';
import type { Cards } from '../language/content.ts';
import { type Records, useStored } from '../records/use-records.ts';

const FAVORITES = ['favorites'] as const;

/** Which cards are saved. A heart fills only once its card is on disk. */
export function useSavedCards({ repositories, change }: Records, cards: Cards): SavedCards {
  const kindOf = useCallback(
    (id: string) => (cards.practices.some((card) => card.id === id) ? 'practice' : 'reason'),
    [cards],
  );
  const readSaved = useCallback(
    async ({ favorites }: Repositories) => {
      const idOf = ({ id }: Card) => favoriteIdOf({ kind: kindOf(id), id });
      const all = [...cards.practices, ...cards.reasons];
      const saved = await favorites.savedAmong(all.map(idOf));
      return new Set(all.filter((card) => saved.has(idOf(card))).map(({ id }) => id));
    },
    [cards, kindOf],
  );
  const saved = useStored(repositories, FAVORITES, readSaved);
  return useMemo(() => {
    const setSaved = (card: Card, wanted: boolean) => {
      const savable = savableCard(kindOf(card.id), card);
      void change(({ favorites }) =>
        wanted
          ? favorites.save(savable, Date.now())
          : favorites.remove([favoriteIdOf(savable)], Date.now()),
      );
    };
    return { saved: saved ?? null, setSaved };
  }, [saved, change, kindOf]);
}
