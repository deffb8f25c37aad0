import type { Frame } from '@/domain/snapshot.ts';
import { useMessages } from '../messages.ts';
import { Notice } from '../notice/Notice.tsx';
import controls from '../theme/controls.module.css';
import style from './NewTabPage.module.css';
import { PassageControls } from './PassageControls.tsx';
import { PassageView } from './PassageView.tsx';

type Props = {
  frame: Frame;
  /** A calm word about storage, or null. */
  notice?: string | null;
  onReload?: () => void;
  onPrevious?: () => void;
  onNext?: () => void;
  onFavorite?: () => void;
};

/**
 * The new tab as a whole. Rendered empty into the page at build time, filled by the first frame,
 * then adopted: all three must give the same elements.
 */
export function NewTabPage({ frame, notice = null, onReload, ...actions }: Props) {
  const { nav, passage, name, trouble } = useMessages();
  return (
    <div class={style.page}>
      <header class={style.header}>
        <nav class={style.nav} aria-label={name}>
          <a class={controls.quiet} href="/library.html#favorites">
            {nav.favorites}
          </a>
          <a class={controls.button} href="/library.html#help" aria-keyshortcuts="H">
            {nav.help}
          </a>
        </nav>
      </header>
      <main class={style.main}>
        <h1 class="said">{passage.title}</h1>
        <div aria-live="polite">
          <PassageView frame={frame} />
        </div>
        <PassageControls favorite={frame.favorite} {...actions} />
      </main>
      <footer class={style.footer}>
        <Notice text={notice} action={onReload && { label: trouble.reload, onPress: onReload }} />
      </footer>
    </div>
  );
}
