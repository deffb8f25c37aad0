import { useRef, useState } from 'preact/hooks';
import { nameOf } from '@/domain/favorites/favorite.ts';
import type { Favorite } from '@/domain/records.ts';
import { cutText } from '@/domain/text/graphemes.ts';
import { FocusedHeading } from '../focus/FocusedHeading.tsx';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { BackLink } from './BackLink.tsx';
import style from './RecentlyRemoved.module.css';

/** How many removals are shown at first and are added by "Show more". */
const PAGE = 50;
/** How many names a removal shows, and how many characters of each. */
const MAX_NAMES = 3;
const MAX_NAME_LENGTH = 90;

type Props = {
  /** Last removed first. */
  favorites: readonly Favorite[];
  backHref: string;
  onRestore: (ids: readonly string[]) => void;
};

/** Removed favorites, grouped as they were removed: a group is restored together. */
export function RecentlyRemoved({ favorites, backHref, onRestore }: Props) {
  const { favorites: text } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const [max, setMax] = useState(PAGE);
  const [hasRestored, setHasRestored] = useState(false);
  const groups = Map.groupBy(favorites, ({ deletedAt }) => deletedAt ?? 0);

  return (
    <section class={`${layout.loose} ${layout.column}`}>
      <BackLink href={backHref} />
      <FocusedHeading headingRef={heading}>{text.recent}</FocusedHeading>
      <p class={typography.small}>{groups.size > 0 ? text.recentIntro : text.recentNone}</p>
      <p role="status">{hasRestored && text.broughtBack}</p>
      <ul class={layout.stack}>
        {[...groups].slice(0, max).map(([at, group]) => (
          <Removal
            key={at}
            at={at}
            favorites={group}
            onRestore={() => {
              onRestore(group.map(({ id }) => id));
              setHasRestored(true);
              heading.current?.focus();
            }}
          />
        ))}
      </ul>
      {groups.size > max && (
        <button type="button" class={controls.button} onClick={() => setMax(max + PAGE)}>
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
  const names = favorites
    .slice(0, MAX_NAMES)
    .map((favorite) => cutText(nameOf(favorite), MAX_NAME_LENGTH));
  const more = favorites.length - names.length;
  const date = new Date(at).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <li class={`${box.card} ${layout.row}`}>
      <div class={style.text}>
        {names.map((name, index) => (
          <p key={index} class={`${typography.name} ${style.name}`} dir="auto">
            {name}
          </p>
        ))}
        {more > 0 && <p>{text.recentMore(more)}</p>}
        <p class={typography.small}>{text.recentDay(date)}</p>
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
