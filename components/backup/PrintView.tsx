import { useMemo } from 'preact/hooks';
import type { Favorite } from '@/domain/records.ts';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import { HideButton } from '../quick-hide/HideButton.tsx';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import { PrintEntry } from './PrintEntry.tsx';
import style from './PrintView.module.css';

type Props = {
  /** The favorites read so far, in order, a batch at a time. */
  batches: readonly (readonly Favorite[])[];
  /** Whether all have been read. */
  ready: boolean;
  /** Milliseconds since 1970. */
  today: number;
  backHref: string;
  onPrint: () => void;
  onHide: () => void;
};

/** All favorites as they will be printed, below a bar that only the screen shows. */
export function PrintView({ batches, ready, today, backHref, onPrint, onHide }: Props) {
  const { backup } = useMessages();
  const { locale } = useLanguage();
  const { paper: text } = backup;
  const date = new Date(today).toLocaleDateString(locale, { dateStyle: 'long' });
  const count = batches.reduce((sum, batch) => sum + batch.length, 0);
  const status = !ready ? text.preparing : count === 0 ? text.none : text.ready(count);
  return (
    <div class={style.page}>
      <header class={`${layout.row} ${style.bar}`}>
        <a class={controls.quiet} href={backHref}>
          {text.back}
        </a>
        <p role="status">{status}</p>
        <button
          type="button"
          class={controls.button}
          aria-disabled={!ready || count === 0}
          onClick={() => ready && count > 0 && onPrint()}
        >
          {text.print}
        </button>
        <HideButton onHide={onHide} />
      </header>
      <main class={style.sheet}>
        <header class={style.head}>
          <h1 class={style.title}>{text.title}</h1>
          <p class={style.date}>{date}</p>
        </header>
        {batches.map((batch) => (
          <Batch key={batch[0]?.id} favorites={batch} />
        ))}
      </main>
    </div>
  );
}

/** Rendered once, so that the next batch does not render it again. */
function Batch({ favorites }: { favorites: readonly Favorite[] }) {
  return useMemo(
    () => (
      <>
        {favorites.map((favorite) => (
          <PrintEntry key={favorite.id} favorite={favorite} />
        ))}
      </>
    ),
    [favorites],
  );
}
