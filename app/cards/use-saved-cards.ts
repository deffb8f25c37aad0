import { moreCards, practices, reasons } from 'virtual:content/en/cards';
import { useMemo } from 'preact/hooks';
import type { SavedCards } from '@/components/cards/saved-cards.ts';
import type { Card } from '@/content/types.ts';
import { favoriteIdOf, savableCard } from '@/domain/favorites/favorite.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { type Records, useStored } from '../records/use-records.ts';

const FAVORITES = ['favorites'] as const;

const kindOf = (id: string) =>
  practices.some((practice) => practice.id === id) ? 'practice' : 'reason';
const idOf = ({ id }: Card) => favoriteIdOf({ kind: kindOf(id), id });
const all = [...practices, ...reasons, ...moreCards];
const ids = all.map(idOf);

const readSaved = async ({ favorites }: Repositories) => {
  const saved = await favorites.savedAmong(ids);
  return new Set(all.filter((card) => saved.has(idOf(card))).map(({ id }) => id));
};

/** Which cards are saved. A heart fills only once its card is on disk. */
export function useSavedCards({ repositories, change }: Records): SavedCards {
  const saved = useStored(repositories, FAVORITES, readSaved);
  return useMemo(() => {
    const toggle = (card: Card) =>
      void change(({ favorites }) =>
        favorites.toggle(savableCard(kindOf(card.id), card), Date.now()),
      );
    return { saved: saved ?? null, toggle };
  }, [saved, change]);
}
