import { Search } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CardPreferences } from '@/domain/content-preferences.ts';
import type { SearchContent } from '@/domain/search/content-item.ts';
import { FailureBoundary } from '../failure/FailureBoundary.tsx';
import { Disclosure } from '../fold/Disclosure.tsx';
import { Icon } from '../icon/Icon.tsx';
import { useLetterKey } from '../keyboard/use-letter-key.ts';
import { useMessages } from '../messages.ts';
import { Notice } from '../notice/Notice.tsx';
import { type ProblemName, ProblemNotice } from '../notice/ProblemNotice.tsx';
import { SearchPanel } from '../search/SearchPanel.tsx';
import { Tabs } from '../tabs/Tabs.tsx';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import style from './PopupPage.module.css';

type Props = {
  /** Null until they are known. Nothing that depends on them is shown before. */
  preferences: CardPreferences | null;
  /** The content of the tabs. */
  practices: ComponentChildren;
  reasons?: ComponentChildren;
  favorites?: ComponentChildren;
  /** Where the reader says what is true; its content comes once the page answers. */
  situation?: ComponentChildren;
  /** Whether there is a tab for reasons. */
  hasReasons: boolean;
  /** Loads the search. Must be stable between renders, until other content may be found. */
  load: () => Promise<SearchContent>;
  /** Shown at the lower edge of the window, so that it moves nothing when it comes. */
  problem?: ProblemName | null;
  onReload?: () => void;
  /** Stands at the end of the page, so that it moves nothing when it comes later. */
  children?: ComponentChildren;
};

const HELP = '/library.html#help';

/**
 * The whole popup. It is rendered at build time, filled by the first-paint script and then hydrated. What
 * arrives late moves nothing: all that stands below it is out of sight until then (PopupPage.module.css).
 */
export function PopupPage({ preferences, hasReasons, load, problem = null, ...rest }: Props) {
  const { name, nav, popup, card, situation } = useMessages();
  const [isSearching, setSearching] = useState(false);
  const searchButton = useRef<HTMLButtonElement>(null);
  const closeSearch = () => {
    setSearching(false);
    searchButton.current?.focus();
  };
  const tabs = [
    { id: 'practices', label: popup.tabs.practices, content: rest.practices },
    { id: 'reasons', label: popup.tabs.reasons, content: rest.reasons },
    { id: 'favorites', label: popup.tabs.favorites, content: rest.favorites },
  ]
    .filter(({ id }) => hasReasons || id !== 'reasons')
    .map((tab) => ({ ...tab, content: <Panel>{tab.content}</Panel> }));
  const link = (view: string, label: string) => (
    <a class={controls.quiet} href={`/library.html#${view}`} target="_blank" rel="noopener">
      {label}
    </a>
  );

  return (
    <div class={style.popup}>
      <div class={style.top}>
        <header class={style.header}>
          <h1 class={style.name}>{name}</h1>
          <div class={layout.actions}>
            <button
              ref={searchButton}
              type="button"
              class={`${controls.quiet} ${style.search}`}
              aria-label={nav.search}
              aria-expanded={isSearching}
              onClick={() => setSearching(!isSearching)}
            >
              <Icon icon={Search} />
            </button>
            <a
              class={controls.button}
              href={HELP}
              target="_blank"
              rel="noopener"
              aria-keyshortcuts={useLetterKey('H')}
            >
              {nav.help}
            </a>
          </div>
        </header>
        <section aria-label={situation.open}>
          <Disclosure summary={situation.open}>{rest.situation}</Disclosure>
        </section>
        {/* Hidden until the situation is known: some words would hurt in another one. */}
        <main hidden={!preferences}>
          {/* In the place of the tabs, so that it moves nothing. */}
          {isSearching && (
            <SearchPanel
              load={load}
              scripture={preferences?.scripture ?? true}
              helpHref={HELP}
              onClose={closeSearch}
            />
          )}
          <div hidden={isSearching}>
            <Tabs label={popup.tabsLabel} tabs={tabs} />
          </div>
        </main>
      </div>
      <div class={style.end}>
        <footer class={style.footer} hidden={!preferences}>
          <p>
            {card.notAdvice} {card.notReviewed}
          </p>
          {link('reminders', nav.reminders)}
          {link('settings', nav.settings)}
          {link('about', nav.about)}
        </footer>
        <FailureBoundary>{rest.children}</FailureBoundary>
      </div>
      <div class={style.notice}>
        <ProblemNotice problem={problem} onReload={() => rest.onReload?.()} />
      </div>
    </div>
  );
}

/** A tab's content, whose failure leaves the others as they are. */
function Panel({ children }: { children: ComponentChildren }) {
  const { problems, recovery } = useMessages();
  return (
    <FailureBoundary
      fallback={(onPress) => (
        <Notice text={problems.view} action={{ label: recovery.tryAgain, onPress }} />
      )}
    >
      {children}
    </FailureBoundary>
  );
}
