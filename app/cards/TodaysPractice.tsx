import { CardBody } from '@/components/cards/CardView.tsx';
import { SavedCardsContext } from '@/components/cards/saved-cards.ts';
import typography from '@/components/theme/typography.module.css';
import { cardsFor } from '@/domain/content-preferences.ts';
import { practiceOfTheDay } from '@/domain/practice-of-the-day.ts';
import type { Cards } from '../language/content.ts';
import type { Records } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { useSavedCards } from './use-saved-cards.ts';

/** The practice that is suggested first today, open to read. */
export function TodaysPractice({ records, cards }: { records: Records; cards: Cards }) {
  const settings = useSettings(records.repositories);
  const savedCards = useSavedCards(records, cards);
  if (!settings) return null;
  const practices = cardsFor(cards.practices, settings);
  const card = practiceOfTheDay(practices, Temporal.Now.zonedDateTimeISO());
  return (
    <SavedCardsContext.Provider value={savedCards}>
      <h3 class={typography.name}>{card.title}</h3>
      <CardBody card={card} />
    </SavedCardsContext.Provider>
  );
}
