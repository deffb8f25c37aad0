import { letter, moreCards, practices, reasons } from 'virtual:content/en/cards';
import { LetterView } from '@/components/cards/LetterView.tsx';
import { ReasonsPanel } from '@/components/cards/ReasonsPanel.tsx';
import { type CardChoice, cardsFor, paragraphsFor } from '@/domain/content-preferences.ts';

/** Whether there are reasons for a choice: where her baby died, that is not the question. */
export function hasReasons(choice: CardChoice): boolean {
  return cardsFor(reasons, choice).length > 0;
}

/** Why bonding can be hard. */
export function Reasons({ choice }: { choice: CardChoice }) {
  return (
    <ReasonsPanel
      reasons={cardsFor(reasons, choice)}
      more={cardsFor(moreCards, choice)}
      practices={cardsFor(practices, choice)}
      helpHref="/library.html#help"
    >
      <LetterView
        title={letter.title}
        paragraphs={paragraphsFor(letter, choice)}
        sources={letter.sources}
      />
    </ReasonsPanel>
  );
}
