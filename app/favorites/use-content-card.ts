import { useEffect, useState } from 'preact/hooks';
import type { Card } from '@/content/types.ts';
import { isCardKind } from '@/domain/kinds.ts';
import type { Favorite } from '@/domain/records.ts';

/** The card of the content that a favorite was saved from, or null: it may be no card, or be gone. */
export function useContentCard({ kind, contentId }: Favorite): Card | null {
  const [card, setCard] = useState<Card | null>(null);
  useEffect(() => {
    if (!isCardKind(kind)) return undefined;
    let ended = false;
    void import('virtual:content/en/cards').then(({ practices, reasons, moreCards }) => {
      const cards = kind === 'practice' ? practices : [...reasons, ...moreCards];
      if (!ended) setCard(cards.find(({ id }) => id === contentId) ?? null);
    });
    return () => {
      ended = true;
    };
  }, [kind, contentId]);
  return card?.id === contentId ? card : null;
}
