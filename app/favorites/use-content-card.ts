import { useEffect, useState } from 'preact/hooks';
import type { Card } from '@/content/types.ts';
import type { Favorite } from '@/domain/records.ts';
import { loadContent } from '../language/content.ts';

/** The card of the content that a favorite was saved from, or null: it may be no card, or be gone. */
export function useContentCard({ kind, contentId }: Favorite): Card | null {
  const [card, setCard] = useState<Card | null>(null);
  useEffect(() => {
    if (kind !== 'practice' && kind !== 'reason') return undefined;
    let ended = false;
    void loadContent('cards').then(({ practices, reasons, moreCards }) => {
      const cards = kind === 'practice' ? practices : [...reasons, ...moreCards];
      if (!ended) setCard(cards.find(({ id }) => id === contentId) ?? null);
    });
    return () => {
      ended = true;
    };
  }, [kind, contentId]);
  return card?.id === contentId ? card : null;
}
