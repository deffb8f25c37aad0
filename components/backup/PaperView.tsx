import type { Favorite } from '@/domain/records.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import { PaperEntry } from './PaperEntry.tsx';
import style from './PaperView.module.css';

type Props = {
  /** Those that are laid out already, in order. */
  favorites: readonly Favorite[];
  /** All are. */
  ready: boolean;
  /** Milliseconds since 1970. */
  today: number;
  backHref: string;
  onPrint: () => void;
};

/** Her favorites as they will be on paper; above them, what only the screen shows. */
export function PaperView({ favorites, ready, today, backHref, onPrint }: Props) {
  const { backup, language } = useMessages();
  const { paper: text } = backup;
  const date = new Date(today).toLocaleDateString(language, { dateStyle: 'long' });
  const says = !ready
    ? text.preparing
    : favorites.length === 0
      ? text.none
      : text.ready(favorites.length);
  return (
    <div class={style.page}>
      <header class={style.bar}>
        <a class={controls.quiet} href={backHref}>
          {text.back}
        </a>
        <p role="status">{says}</p>
        <button
          type="button"
          class={controls.button}
          aria-disabled={!ready || favorites.length === 0}
          onClick={() => ready && favorites.length > 0 && onPrint()}
        >
          {text.print}
        </button>
      </header>
      <main class={style.sheet}>
        <header class={style.head}>
          <h1 class={style.title}>{text.title}</h1>
          <p class={style.date}>{date}</p>
        </header>
        {favorites.map((favorite) => (
          <PaperEntry key={favorite.id} favorite={favorite} />
        ))}
      </main>
    </div>
  );
}
