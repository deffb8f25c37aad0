import { SavedCardsContext } from '@/components/cards/saved-cards.ts';
import type { Cards } from '../language/content.ts';
import type { Records } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { ReasonsList } from './ReasonsList.tsx';
import { useSavedCards } from './use-saved-cards.ts';

/** The reasons that fit the user's situation. Nothing until the situation is known. */
export function Reasons({ records, cards }: { records: Records; cards: Cards }) {
  const settings = useSettings(records.repositories);
  const savedCards = useSavedCards(records, cards);
  if (!settings) return null;
  return (
    <SavedCardsContext.Provider value={savedCards}>
      <ReasonsList cards={cards} preferences={settings} />
    </SavedCardsContext.Provider>
  );
}
