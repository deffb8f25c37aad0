import { LetterView } from '@/components/cards/LetterView.tsx';
import { ReasonsPanel } from '@/components/cards/ReasonsPanel.tsx';
import { type CardPreferences, cardsFor, paragraphsFor } from '@/domain/content-preferences.ts';
import type { Cards } from '../language/content.ts';

/** Whether any reason may be shown. After a loss there is none. */
export function hasReasons({ reasons }: Cards, preferences: CardPreferences): boolean {
  return cardsFor(reasons, preferences).length > 0;
}

type Props = { cards: Cards; preferences: CardPreferences };

/** Why bonding can be hard. */
export function Reasons({ cards, preferences }: Props) {
  const { reasons, practices } = cards;
  const letter = cards.letter[preferences.situation];
  return (
    <ReasonsPanel
      reasons={cardsFor(reasons, preferences)}
      practices={cardsFor(practices, preferences)}
      helpHref="/library.html#help"
    >
      <LetterView
        title={letter.title}
        paragraphs={paragraphsFor(letter, preferences)}
        sources={letter.sources}
      />
    </ReasonsPanel>
  );
}
