import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLetterKey } from '../keyboard/use-letter-key.ts';
import { useMessages } from '../messages.ts';
import { type ProblemName, ProblemNotice } from '../notice/ProblemNotice.tsx';
import { HideButton } from '../quick-hide/HideButton.tsx';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import style from './LibraryFrame.module.css';
import { useRefuseFiles } from './use-refuse-files.ts';
import { VIEWS, type View } from './views.ts';

type Props = {
  view: View;
  problem: ProblemName | null;
  onReload: () => void;
  onHide: () => void;
  children: ComponentChildren;
};

/** The navigation, title and notices of the library page around one of its views. */
export function LibraryFrame({ view, problem, onReload, onHide, children }: Props) {
  const messages = useMessages();
  const helpKey = useLetterKey('H');
  useRefuseFiles();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);

  // The focus goes to the title of a new view, as it would on a new page. Not when the page opens.
  useEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [view]);

  const linkTo = (name: View) => ({
    href: `#${name}`,
    'aria-current': name === view ? ('page' as const) : undefined,
    children: messages.nav[name],
  });

  return (
    <div class={style.page}>
      <header class={`${layout.row} ${style.header}`}>
        <p class={style.name}>{messages.name}</p>
        <nav class={style.nav} aria-label={messages.name}>
          <div class={style.views}>
            {VIEWS.filter((name) => name !== 'help').map((name) => (
              <a key={name} class={controls.quiet} {...linkTo(name)} />
            ))}
          </div>
          <a class={controls.button} aria-keyshortcuts={helpKey} {...linkTo('help')} />
          <HideButton onHide={onHide} />
        </nav>
      </header>
      <main class={style.main} data-view={view}>
        <ProblemNotice problem={problem} onReload={onReload} />
        <h1 ref={heading} tabIndex={-1} class={style.title}>
          {messages.nav[view]}
        </h1>
        {children}
      </main>
    </div>
  );
}
