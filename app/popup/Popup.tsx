import { PracticesPanel } from '@/components/cards/PracticesPanel.tsx';
import { SavedCardsContext } from '@/components/cards/saved-cards.ts';
import { PopupPage } from '@/components/popup/PopupPage.tsx';
import { PLACES } from '@/content/types.ts';
import { cardsFor, hasReasonsTab } from '@/domain/content-preferences.ts';
import { practiceOfTheDay } from '@/domain/practice-of-the-day.ts';
import { placesFor } from '@/domain/practice-places.ts';
import { DEFAULT_SETTINGS } from '@/domain/settings.ts';
import type { openRecords } from '@/storage/open.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { useAppearance } from '../appearance/use-appearance.ts';
import { ReasonsList } from '../cards/ReasonsList.tsx';
import { useSavedCards } from '../cards/use-saved-cards.ts';
import { useHour } from '../clock/use-hour.ts';
import type { PaintedPopup } from '../first-paint/popup-slots.ts';
import { useFocusRecovery } from '../keyboard/use-focus-recovery.ts';
import { useHotkeys } from '../keyboard/use-hotkeys.ts';
import type { Cards } from '../language/content.ts';
import { useRecords, useStored } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { NextReminder } from '../reminders/NextReminder.tsx';
import { useContentSearch } from '../search/use-content-search.ts';
import { SituationForm } from '../situation/SituationForm.tsx';
import { SavedFavorites } from './SavedFavorites.tsx';
import { useHydrated } from './use-hydrated.ts';
import { usePopupPreferences } from './use-popup-preferences.ts';

const FAVORITES = ['favorites'] as const;
/** More than are shown, as Scripture off or a situation may hide some of them. */
const readFavorites = ({ favorites }: Repositories) => favorites.newest(40);

type Props = {
  open: typeof openRecords;
  cards: Cards;
  /** When it was opened. */
  now: Temporal.ZonedDateTime;
  /** What the first frame painted; null if it had to wait for the records. */
  painted?: PaintedPopup | null;
  /** Called once, when buttons and keys answer. Stays the same between renders. */
  onHydrated?: () => void;
};

/** Hydrates the painted popup, and adds what its first frame does without. */
export function Popup({ open, cards, now, painted = null, onHydrated }: Props) {
  const records = useRecords(open);
  const { repositories, problem } = records;
  const savedCards = useSavedCards(records, cards);
  const favorites = useStored(repositories, FAVORITES, readFavorites);
  const settings = useSettings(repositories);
  const preferences = usePopupPreferences(painted?.preferences ?? null, settings, repositories);
  const { edition } = settings ?? DEFAULT_SETTINGS;
  const load = useContentSearch({ ...(preferences ?? DEFAULT_SETTINGS), edition });
  const isHydrated = useHydrated(onHydrated);
  useAppearance(settings?.appearance);
  const hour = useHour(now);
  useHotkeys();
  useFocusRecovery();

  const practices = preferences ? cardsFor(cards.practices, preferences) : [];
  // Painted for the hour in which the popup was opened.
  const today = hour === now && practices.find(({ id }) => id === painted?.today);
  const reasons = preferences && isHydrated && (
    <ReasonsList cards={cards} preferences={preferences} />
  );
  const hasTab = !preferences || hasReasonsTab(cards.reasons, preferences.situation);
  return (
    <SavedCardsContext.Provider value={savedCards}>
      <PopupPage
        preferences={preferences}
        practices={
          <>
            <PracticesPanel
              practices={practices}
              today={today || (preferences && practiceOfTheDay(practices, hour))}
              places={preferences ? placesFor(practices, preferences.situation) : PLACES}
              reasons={preferences ? cardsFor(cards.reasons, preferences) : []}
              titlesOnly={!isHydrated}
            />
            {!hasTab && reasons}
          </>
        }
        hasReasons={hasTab}
        reasons={hasTab && reasons}
        situation={isHydrated && <SituationForm records={records} helpTarget="_blank" />}
        favorites={
          preferences &&
          favorites && <SavedFavorites favorites={favorites} preferences={preferences} />
        }
        load={load}
        problem={problem}
        onReload={() => location.reload()}
      >
        <NextReminder records={records} />
      </PopupPage>
    </SavedCardsContext.Provider>
  );
}
