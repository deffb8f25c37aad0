import type { ComponentChildren } from 'preact';
import type { CardPreferences } from '@/domain/content-preferences.ts';
import type { SearchContent } from '@/domain/search/content-item.ts';
import { useMessages } from '../messages.ts';
import { type ProblemName, ProblemNotice } from '../notice/ProblemNotice.tsx';
import { SearchPanel } from '../search/SearchPanel.tsx';
import { Tabs } from '../tabs/Tabs.tsx';
import controls from '../theme/controls.module.css';
import style from './PopupPage.module.css';

type Props = {
  /** Null until it is known: nothing that depends on it is shown then. */
  preferences: CardPreferences | null;
  /** What the tabs hold. */
  practices: ComponentChildren;
  reasons?: ComponentChildren;
  favorites?: ComponentChildren;
  /** False: no tab for them. */
  hasReasons: boolean;
  /** Called when she is about to search. Stays the same while the same words may be found. */
  load: () => Promise<SearchContent>;
  /** What she has to know, at the lower edge of what she sees: its coming moves nothing. */
  problem?: ProblemName | null;
  onReload?: () => void;
  /** What comes later stands at the end of the page: its coming moves nothing. */
  children?: ComponentChildren;
};

const HELP = '/library.html#help';

/** The whole popup: as it is rendered at build time, painted first, and adopted by the app. */
export function PopupPage({ preferences, hasReasons, load, problem = null, ...rest }: Props) {
  const { name, nav, popup, card } = useMessages();
  const tabs = [
    { id: 'practices', label: popup.tabs.practices, content: rest.practices },
    { id: 'reasons', label: popup.tabs.reasons, content: rest.reasons },
    { id: 'favorites', label: popup.tabs.favorites, content: rest.favorites },
  ].filter(({ id }) => hasReasons || id !== 'reasons');
  const link = (view: string, label: string) => (
    <a class={controls.quiet} href={`/library.html#${view}`} target="_blank" rel="noopener">
      {label}
    </a>
  );

  return (
    <div class={style.popup}>
      <header class={style.header}>
        <h1 class={style.name}>{name}</h1>
        <a class={controls.button} href={HELP} target="_blank" rel="noopener" aria-keyshortcuts="H">
          {nav.help}
        </a>
      </header>
      {/* Not before her situation is known: some words would hurt in another. */}
      <main hidden={!preferences}>
        <SearchPanel load={load} scripture={preferences?.scripture ?? true} helpHref={HELP}>
          <Tabs label={popup.tabsLabel} tabs={tabs} />
        </SearchPanel>
      </main>
      <footer class={style.footer} hidden={!preferences}>
        <p>
          {card.notAdvice} {card.notReviewed}
        </p>
        {link('reminders', nav.reminders)}
        {link('settings', nav.settings)}
        {link('about', nav.about)}
      </footer>
      {rest.children}
      <div class={style.notice}>
        <ProblemNotice problem={problem} onReload={() => rest.onReload?.()} />
      </div>
    </div>
  );
}
