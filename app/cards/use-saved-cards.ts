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
    const toggle = (card: Card) =>
      void change(({ favorites }) =>
        favorites.toggle(savableCard(kindOf(card.id), card), Date.now()),
      );
    return { saved: saved ?? null, toggle };
  }, [saved, change, kindOf]);
}
