import { LetterView } from '@/components/cards/LetterView.tsx';
import { ReasonsPanel } from '@/components/cards/ReasonsPanel.tsx';
import { useMessages } from '@/components/messages.ts';
import {
  type CardPreferences,
  cardsFor,
  letterFor,
  paragraphsFor,
} from '@/domain/content-preferences.ts';
import { isLossAlone } from '@/domain/situation.ts';
import type { Cards } from '../language/content.ts';

type Props = { cards: Cards; preferences: CardPreferences };

/** Why bonding can be hard or, after a loss alone, what may help to read; and the letter. */
export function ReasonsList({ cards, preferences }: Props) {
  const { popup: text } = useMessages();
  const { reasons, practices } = cards;
  const isLoss = isLossAlone(preferences.situation);
  const letter = letterFor(cards.letter, preferences.situation);
  return (
    <ReasonsPanel
      title={isLoss ? text.afterLoss : text.tabs.reasons}
      intro={isLoss ? text.afterLossIntro : text.reasonsIntro}
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
