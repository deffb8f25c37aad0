import { useEffect, useState } from 'preact/hooks';
import type { Card } from '@/content/types.ts';
import { isCardKind } from '@/domain/kinds.ts';
import type { Favorite } from '@/domain/records.ts';
import { loadContent } from '../language/content.ts';

/** The card that a favorite was saved from; null if it is not a card, or is no longer in the content. */
export function useContentCard({ kind, contentId }: Favorite): Card | null {
  const [card, setCard] = useState<Card | null>(null);
  useEffect(() => {
    if (!isCardKind(kind)) return undefined;
    let isUnmounted = false;
    void loadContent('cards').then(({ practices, reasons }) => {
      const cards = kind === 'practice' ? practices : reasons;
      if (!isUnmounted) setCard(cards.find(({ id }) => id === contentId) ?? null);
    });
    return () => {
      isUnmounted = true;
    };
  }, [kind, contentId]);
  return card?.id === contentId ? card : null;
}
