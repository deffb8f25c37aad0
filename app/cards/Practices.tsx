import { PracticesPanel } from '@/components/cards/PracticesPanel.tsx';
import { SavedCardsContext } from '@/components/cards/saved-cards.ts';
import { useMessages } from '@/components/messages.ts';
import layout from '@/components/theme/layout.module.css';
import typography from '@/components/theme/typography.module.css';
import { cardsFor } from '@/domain/content-preferences.ts';
import { practiceOfTheDay } from '@/domain/practice-of-the-day.ts';
import { placesFor } from '@/domain/practice-places.ts';
import type { Cards } from '../language/content.ts';
import type { Records } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { useSavedCards } from './use-saved-cards.ts';

/** The practices that fit the user's situation, today's first. Nothing until the situation is known. */
export function Practices({ records, cards }: { records: Records; cards: Cards }) {
  const { popup } = useMessages();
  const settings = useSettings(records.repositories);
  const savedCards = useSavedCards(records, cards);
  if (!settings) return null;
  const practices = cardsFor(cards.practices, settings);
  return (
    <SavedCardsContext.Provider value={savedCards}>
      <div class={layout.stack}>
        <p class={typography.soft}>{popup.practicesIntro}</p>
        <PracticesPanel
          practices={practices}
          places={placesFor(practices, settings.situation)}
          reasons={cardsFor(cards.reasons, settings)}
          today={practiceOfTheDay(practices, Temporal.Now.zonedDateTimeISO())}
        />
      </div>
    </SavedCardsContext.Provider>
  );
}
