import type { ComponentChildren } from 'preact';
import type { Link } from '@/domain/links.ts';
import type { Scene as Drawn } from '@/domain/scene/scene.ts';
import type { TabPassage } from '@/domain/snapshot.ts';
import { FailureBoundary } from '../failure/FailureBoundary.tsx';
import { KeyboardShortcuts } from '../keyboard/KeyboardShortcuts.tsx';
import { useLetterKey } from '../keyboard/use-letter-key.ts';
import { Links } from '../links/Links.tsx';
import { WebSearch } from '../links/WebSearch.tsx';
import { useMessages } from '../messages.ts';
import { Notice } from '../notice/Notice.tsx';
import { HideButton } from '../quick-hide/HideButton.tsx';
import { Scene } from '../scene/Scene.tsx';
import type { ShareActions } from '../share/ShareMenu.tsx';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import { Welcome, type WelcomeProps } from '../welcome/Welcome.tsx';
import style from './NewTabPage.module.css';
import { PassageControls } from './PassageControls.tsx';
import { PassageView } from './PassageView.tsx';
import { PracticeSheet } from './PracticeSheet.tsx';

type Props = {
  passage: TabPassage;
  /** Empty: only the colors of the time of day. */
  scene?: Drawn | null;
  /** A greeting, or "". */
  hello?: string;
  /** The time of day, or "". */
  clock?: string;
  links?: readonly Link[];
  /** A message about a problem, or null. */
  notice?: string | null;
  onReload?: () => void;
  onPrevious?: () => void;
  onNext?: () => void;
  /** @param on whether the user wants it to be a favorite */
  onFavorite?: (on: boolean) => void;
  onHide?: () => void;
  onSearch?: (query: string) => void;
  share?: ShareActions;
  welcome?: WelcomeProps;
  /** Today's practice, which a sheet shows. */
  practice?: ComponentChildren;
  /** Shown in place of the passage and its controls, or null. */
  replacement?: ComponentChildren;
  /** Appears later at the foot of the page, where room is kept for it. */
  children?: ComponentChildren;
};

const LINKS = ['practices', 'favorites', 'settings'] as const;

/**
 * The whole new tab. It is rendered without content at build time, filled by the first-paint script and
 * then hydrated, so all three must give the same elements. What is around the passage may fail: it is left
 * out then, and the passage stays.
 */
export function NewTabPage({ passage, replacement = null, children, ...props }: Props) {
  const { passage: text, page, problems } = useMessages();
  const { onPrevious, onNext, onFavorite, share, onReload } = props;
  return (
    <div class={style.page}>
      <FailureBoundary>
        <Scene scene={props.scene ?? null} />
      </FailureBoundary>
      <Header {...props} />
      <main class={style.main}>
        <FailureBoundary>
          <WebSearch {...(props.onSearch && { onSearch: props.onSearch })} />
        </FailureBoundary>
        <h1 class="visually-hidden">{text.title}</h1>
        {replacement ?? (
          <>
            <div aria-live="polite" data-prints>
              <PassageView passage={passage} />
            </div>
            <PassageControls
              favorite={passage.favorite}
              {...{ onPrevious, onNext, onFavorite, share }}
            />
            <PracticeSheet>{props.practice}</PracticeSheet>
          </>
        )}
        <FailureBoundary>
          <Links links={props.links ?? []} />
        </FailureBoundary>
        <FailureBoundary>
          <Welcome {...props.welcome} />
        </FailureBoundary>
      </main>
      <footer class={style.footer}>
        <Notice
          text={props.notice ?? null}
          action={onReload && { label: problems.reload, onPress: onReload }}
        />
      </footer>
      <button
        type="button"
        class={`${controls.button} ${style.keys}`}
        aria-keyshortcuts={useLetterKey('?')}
        popovertarget="keys"
      >
        {page.keys.open}
      </button>
      <KeyboardShortcuts id="keys" />
      <FailureBoundary>{children}</FailureBoundary>
    </div>
  );
}

function Header({ hello = '', clock = '', onHide }: Pick<Props, 'hello' | 'clock' | 'onHide'>) {
  const { nav, name } = useMessages();
  return (
    <header class={`${layout.row} ${style.header}`}>
      <p class={style.greeting}>
        <span data-slot="hello">{hello}</span> <span data-slot="clock">{clock}</span>
      </p>
      <nav class={`${layout.actions} ${style.nav}`} aria-label={name}>
        {LINKS.map((view) => (
          <a key={view} class={controls.quiet} href={`/library.html#${view}`}>
            {nav[view]}
          </a>
        ))}
        <a class={controls.button} href="/library.html#help" aria-keyshortcuts={useLetterKey('H')}>
          {nav.help}
        </a>
        <HideButton onHide={onHide} />
      </nav>
    </header>
  );
}
