import { letter, practices, reasons } from 'virtual:content/en/cards';
import { PracticesPanel } from '@/components/cards/PracticesPanel.tsx';
import { ReasonsPanel } from '@/components/cards/ReasonsPanel.tsx';
import { NewestFavorites } from '@/components/favorites/NewestFavorites.tsx';
import { useMessages } from '@/components/messages.ts';
import { Tabs } from '@/components/tabs/Tabs.tsx';
import controls from '@/components/theme/controls.module.css';
import { practiceOfTheDay } from '@/domain/practice-of-the-day.ts';
import type { openRecords } from '@/storage/open.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { useRecords, useStored } from '../records/use-records.ts';
import style from './Popup.module.css';

const STORES = ['favorites'] as const;
const read = ({ favorites }: Repositories) => favorites.list();

type Props = {
  open: typeof openRecords;
  /** Decides which practice stands on top. */
  now: Temporal.ZonedDateTime;
};

export function Popup({ open, now }: Props) {
  const { name, nav, popup, card } = useMessages();
  const { repositories } = useRecords(open);
  const favorites = useStored(repositories, STORES, read) ?? [];

  return (
    <div class={style.popup}>
      <header class={style.header}>
        <h1 class={style.name}>{name}</h1>
        <a class={controls.button} href="/library.html#help" target="_blank" rel="noopener">
          {nav.help}
        </a>
      </header>
      <main>
        <Tabs
          label={popup.tabsLabel}
          tabs={[
            {
              id: 'practices',
              label: popup.tabs.practices,
              content: (
                <PracticesPanel practices={practices} today={practiceOfTheDay(practices, now)} />
              ),
            },
            {
              id: 'reasons',
              label: popup.tabs.reasons,
              content: (
                <ReasonsPanel reasons={reasons} letter={letter} helpHref="/library.html#help" />
              ),
            },
            {
              id: 'favorites',
              label: popup.tabs.favorites,
              content: (
                <NewestFavorites favorites={favorites} libraryHref="/library.html#favorites" />
              ),
            },
          ]}
        />
      </main>
      <footer class={style.footer}>
        <p>
          {card.notAdvice} {card.notReviewed}
        </p>
        <a class={controls.quiet} href="/library.html#reminders" target="_blank" rel="noopener">
          {nav.reminders}
        </a>
        <a class={controls.quiet} href="/library.html#about" target="_blank" rel="noopener">
          {nav.about}
        </a>
      </footer>
    </div>
  );
}
