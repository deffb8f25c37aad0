import { useContext } from 'preact/hooks';
import type { Card } from '@/content/types.ts';
import { Heart } from '../icon/Heart.tsx';
import { wantedState } from '../icon/wanted-state.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './SaveCard.module.css';
import { SavedCardsContext } from './saved-cards.ts';

/** The heart of a card; nothing on pages that cannot save cards. */
export function SaveCard({ card }: { card: Card }) {
  const messages = useMessages();
  const cards = useContext(SavedCardsContext);
  if (!cards) return null;
  return (
    <button
      type="button"
      class={`${controls.quiet} ${style.save}`}
      aria-label={messages.card.save(card.title)}
      aria-pressed={cards.saved?.has(card.id) ?? false}
      disabled={cards.saved === null}
      onClick={({ currentTarget }) => cards.setSaved(card, wantedState(currentTarget))}
    >
      <Heart />
    </button>
  );
}
