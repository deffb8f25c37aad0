import { practices } from 'virtual:content/en/cards';
import { PracticesPanel } from '@/components/cards/PracticesPanel.tsx';
import { SavedCardsContext } from '@/components/cards/saved-cards.ts';
import { PopupPage } from '@/components/popup/PopupPage.tsx';
import { cardsFor, DEFAULT_CONTENT_PREFERENCES } from '@/domain/content-preferences.ts';
import { practiceOfTheDay } from '@/domain/practice-of-the-day.ts';
import type { openRecords } from '@/storage/open.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { useAppearance } from '../appearance/use-appearance.ts';
import { hasReasons, Reasons } from '../cards/Reasons.tsx';
import { useSavedCards } from '../cards/use-saved-cards.ts';
import type { PaintedPopup } from '../first-paint/popup-slots.ts';
import { useFocusRecovery } from '../keyboard/use-focus-recovery.ts';
import { useHelpKey } from '../keyboard/use-help-key.ts';
import { useQuickHide } from '../quick-hide/use-quick-hide.ts';
import { useRecords, useStored } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { NextReminder } from '../reminders/NextReminder.tsx';
import { useContentSearch } from '../search/use-content-search.ts';
import { SavedFavorites } from './SavedFavorites.tsx';
import { useHydrated } from './use-hydrated.ts';
import { usePopupPreferences } from './use-popup-preferences.ts';

const FAVORITES = ['favorites'] as const;
/** With Scripture off some of them wait, so a few more than are shown. */
const readFavorites = ({ favorites }: Repositories) => favorites.newest(40);

const closePopup = () => window.close();

type Props = {
  open: typeof openRecords;
  /** Decides which practice stands on top, where none was painted. */
  now: Temporal.ZonedDateTime;
  /** What the first frame painted; null where it had to wait. */
  painted?: PaintedPopup | null;
  /** Called once, when buttons and keys answer. Stays the same between renders. */
  onAdopted?: () => void;
};

/** Adopts the painted popup, and adds what the first frame could do without. */
export function Popup({ open, now, painted = null, onAdopted }: Props) {
  const records = useRecords(open);
  const { repositories, problem } = records;
  const savedCards = useSavedCards(records);
  const favorites = useStored(repositories, FAVORITES, readFavorites);
  const settings = useSettings(repositories);
  const preferences = usePopupPreferences(painted?.preferences ?? null, settings, repositories);
  const { edition } = settings ?? DEFAULT_CONTENT_PREFERENCES;
  const load = useContentSearch({ ...(preferences ?? DEFAULT_CONTENT_PREFERENCES), edition });
  const whole = useHydrated(onAdopted);
  useAppearance(settings?.appearance);
  useHelpKey();
  useFocusRecovery();
  // A popup has no page to replace: it closes.
  useQuickHide(closePopup);

  const cards = preferences ? cardsFor(practices, preferences) : [];
  const today = cards.find(({ id }) => id === painted?.today);
  return (
    <SavedCardsContext.Provider value={savedCards}>
      <PopupPage
        preferences={preferences}
        practices={
          <PracticesPanel
            practices={cards}
            today={today ?? (preferences && practiceOfTheDay(cards, now))}
            titlesOnly={!whole}
          />
        }
        hasReasons={!preferences || hasReasons(preferences)}
        reasons={preferences && whole && <Reasons preferences={preferences} />}
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
