import { letter, moreCards, practices, reasons } from 'virtual:content/en/cards';
import { LetterView } from '@/components/cards/LetterView.tsx';
import { PracticesPanel } from '@/components/cards/PracticesPanel.tsx';
import { ReasonsPanel } from '@/components/cards/ReasonsPanel.tsx';
import { SavedCardsContext } from '@/components/cards/saved-cards.ts';
import { useMessages } from '@/components/messages.ts';
import { TroubleNotice } from '@/components/notice/TroubleNotice.tsx';
import { Tabs } from '@/components/tabs/Tabs.tsx';
import controls from '@/components/theme/controls.module.css';
import { type Choice, cardsFor, paragraphsFor } from '@/domain/choice.ts';
import { practiceOfTheDay } from '@/domain/practice-of-the-day.ts';
import type { openRecords } from '@/storage/open.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { useHelpKey } from '../help/use-help-key.ts';
import { useQuickHide } from '../hide/use-quick-hide.ts';
import { useKeptFocus } from '../keys/use-kept-focus.ts';
import { useLook } from '../look/use-look.ts';
import { useRecords, useStored } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { ContentSearch } from '../search/ContentSearch.tsx';
import { NextReminder } from './NextReminder.tsx';
import style from './Popup.module.css';
import { SavedFavorites } from './SavedFavorites.tsx';
import { useSavedCards } from './use-saved-cards.ts';

const FAVORITES = ['favorites'] as const;
/** Some of them may wait, so a few more than are shown. */
const readFavorites = ({ favorites }: Repositories) => favorites.newest(40);

const closePopup = () => window.close();

type Props = {
  open: typeof openRecords;
  /** Decides which practice stands on top. */
  now: Temporal.ZonedDateTime;
};

export function Popup({ open, now }: Props) {
  const { name, nav, popup, card } = useMessages();
  const records = useRecords(open);
  const { repositories, trouble } = records;
  const savedCards = useSavedCards(records);
  useHelpKey();
  useKeptFocus();
  // A popup has no page to replace: it closes.
  useQuickHide(closePopup);
  const favorites = useStored(repositories, FAVORITES, readFavorites);
  const choice = useSettings(repositories);
  useLook(choice?.look);

  return (
    <div class={style.popup}>
      <header class={style.header}>
        <h1 class={style.name}>{name}</h1>
        <a
          class={controls.button}
          href="/library.html#help"
          target="_blank"
          rel="noopener"
          aria-keyshortcuts="H"
        >
          {nav.help}
        </a>
      </header>
      {/* Not before her situation is known: some words would hurt in another. */}
      <main>
        <TroubleNotice trouble={trouble} onReload={() => location.reload()} />
        <NextReminder records={records} />
        {choice && favorites && (
          <SavedCardsContext.Provider value={savedCards}>
            <ContentSearch choice={choice} helpHref="/library.html#help">
              <Tabs
                label={popup.tabsLabel}
                tabs={[
                  {
                    id: 'practices',
                    label: popup.tabs.practices,
                    content: <Practices choice={choice} now={now} />,
                  },
                  ...reasonsTab(choice, popup.tabs.reasons),
                  {
                    id: 'favorites',
                    label: popup.tabs.favorites,
                    content: <SavedFavorites favorites={favorites} choice={choice} />,
                  },
                ]}
              />
            </ContentSearch>
          </SavedCardsContext.Provider>
        )}
      </main>
      <footer class={style.footer}>
        <p>
          {card.notAdvice} {card.notReviewed}
        </p>
        <a class={controls.quiet} href="/library.html#reminders" target="_blank" rel="noopener">
          {nav.reminders}
        </a>
        <a class={controls.quiet} href="/library.html#settings" target="_blank" rel="noopener">
          {nav.settings}
        </a>
        <a class={controls.quiet} href="/library.html#about" target="_blank" rel="noopener">
          {nav.about}
        </a>
      </footer>
    </div>
  );
}

function Practices({ choice, now }: { choice: Choice; now: Temporal.ZonedDateTime }) {
  const cards = cardsFor(practices, choice);
  return <PracticesPanel practices={cards} today={practiceOfTheDay(cards, now)} />;
}

/** Why bonding can be hard; no tab where that is not the question. */
function reasonsTab(choice: Choice, label: string) {
  const cards = cardsFor(reasons, choice);
  if (cards.length === 0) return [];
  const content = (
    <ReasonsPanel
      reasons={cards}
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
  return [{ id: 'reasons', label, content }];
}
