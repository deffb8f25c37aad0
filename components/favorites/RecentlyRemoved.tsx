import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nameOf } from '@/domain/favorites/favorite.ts';
import type { Favorite } from '@/domain/records.ts';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import { BackLink } from './BackLink.tsx';
import style from './RecentlyRemoved.module.css';

/** So many removals are shown at first, and so many names of each. */
const FIRST = 50;
const NAMES = 3;
/** Of a name, what fits into a line or two. */
const BEGINNING = 90;

type Props = {
  /** Last removed first. */
  favorites: readonly Favorite[];
  backHref: string;
  onRestore: (ids: readonly string[]) => void;
};

/** What she removed, as she removed it: what went together can come back together. */
export function RecentlyRemoved({ favorites, backHref, onRestore }: Props) {
  const { favorites: text } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const [most, setMost] = useState(FIRST);
  const [said, setSaid] = useState(false);
  const groups = Map.groupBy(favorites, ({ deletedAt }) => deletedAt ?? 0);

  useLayoutEffect(() => heading.current?.focus(), []);

  return (
    <section class={style.recent}>
      <BackLink href={backHref} />
      <h2 ref={heading} tabIndex={-1} class={style.heading}>
        {text.recent}
      </h2>
      <p class={style.soft}>{groups.size > 0 ? text.recentIntro : text.recentNone}</p>
      <p role="status">{said && text.broughtBack}</p>
      <ul class={style.list}>
        {[...groups].slice(0, most).map(([at, together]) => (
          <Removal
            key={at}
            at={at}
            favorites={together}
            onRestore={() => {
              onRestore(together.map(({ id }) => id));
              setSaid(true);
              heading.current?.focus();
            }}
          />
        ))}
      </ul>
      {groups.size > most && (
        <button type="button" class={controls.button} onClick={() => setMost(most + FIRST)}>
          {text.showMore}
        </button>
      )}
    </section>
  );
}

type RemovalProps = { at: number; favorites: readonly Favorite[]; onRestore: () => void };

function Removal({ at, favorites, onRestore }: RemovalProps) {
  const { favorites: text } = useMessages();
  const { locale } = useLanguage();
  const names = favorites.slice(0, NAMES).map((favorite) => nameOf(favorite).slice(0, BEGINNING));
  const more = favorites.length - names.length;
  const date = new Date(at).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <li class={style.removal}>
      <div class={style.text}>
        {names.map((name, index) => (
          <p key={index} class={style.name} dir="auto">
            {name}
          </p>
        ))}
        {more > 0 && <p>{text.recentMore(more)}</p>}
        <p class={style.soft}>{text.recentDay(date)}</p>
      </div>
      <button
        type="button"
        class={controls.button}
        aria-label={
          favorites.length === 1
            ? text.bringBackNamed(names[0] ?? '')
            : text.bringBackMany(favorites.length)
        }
        onClick={onRestore}
      >
        {text.bringBack}
      </button>
    </li>
  );
}
