import { letter, moreCards, practices, reasons } from 'virtual:content/en/cards';
import { LetterView } from '@/components/cards/LetterView.tsx';
import { ReasonsPanel } from '@/components/cards/ReasonsPanel.tsx';
import { type CardPreferences, cardsFor, paragraphsFor } from '@/domain/content-preferences.ts';

/** Whether any reason may be shown. After a loss there is none. */
export function hasReasons(preferences: CardPreferences): boolean {
  return cardsFor(reasons, preferences).length > 0;
}

/** Why bonding can be hard. */
export function Reasons({ preferences }: { preferences: CardPreferences }) {
  return (
    <ReasonsPanel
      reasons={cardsFor(reasons, preferences)}
      more={cardsFor(moreCards, preferences)}
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
