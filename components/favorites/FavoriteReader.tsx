import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Source } from '@/content/types.ts';
import { nameOf, savedContent } from '@/domain/favorites/favorite.ts';
import type { Favorite } from '@/domain/records.ts';
import { SourceList } from '../cards/SourceList.tsx';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import { BackLink } from './BackLink.tsx';
import style from './FavoriteReader.module.css';
import { FavoriteText } from './FavoriteText.tsx';
import { themeName } from './theme-name.ts';

type Props = {
  favorite: Favorite;
  /** The theme of its words, or "". */
  theme: string;
  /** Who says so, where it is a practice or a reason. */
  sources: readonly Source[];
  backHref: string;
  /** Where her own words can be changed; null for others. */
  editHref: string | null;
  onRemove: () => void;
  onRestore: () => void;
  /** What stands between its words and the end: her note. */
  children?: ComponentChildren;
};

/** One favorite, to read. The focus comes here when it opens. */
export function FavoriteReader({
  favorite,
  theme,
  sources,
  backHref,
  editHref,
  children,
  ...does
}: Props) {
  const messages = useMessages();
  const { favorites: text, ownPassage, language } = messages;
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, savedAt, deletedAt } = favorite;
  const { title } = savedContent(favorite);
  const name = nameOf(favorite);
  const date = new Date(savedAt).toLocaleDateString(language, { dateStyle: 'long' });
  const called = themeName(theme, messages);

  // Another favorite is another page to a reader. At once: she may be typing a moment later.
  useLayoutEffect(() => heading.current?.focus(), [id]);

  return (
    <article class={style.reading} aria-label={text.reading}>
      <BackLink href={backHref} />
      <h2 ref={heading} tabIndex={-1} class={title ? style.heading : 'visually-hidden'}>
        {title || text.kinds[favorite.kind]}
      </h2>
      <FavoriteText favorite={favorite} titled />
      <SourceList sources={sources} />
      <p class={style.about}>
        <span>{text.kinds[favorite.kind]}</span>
        {called && <span>{text.themeIs(called)}</span>}
        <span>{text.savedOn(date)}</span>
      </p>
      {deletedAt === null ? (
        <>
          {children}
          <div class={style.foot}>
            {editHref && (
              <a class={controls.button} href={editHref} aria-label={ownPassage.editNamed(name)}>
                {ownPassage.edit}
              </a>
            )}
            <button
              type="button"
              class={controls.button}
              aria-label={text.removeNamed(name)}
              onClick={does.onRemove}
            >
              {text.remove}
            </button>
          </div>
        </>
      ) : (
        <div class={style.foot}>
          <p>{text.removedHere}</p>
          <button
            type="button"
            class={controls.button}
            aria-label={text.bringBackNamed(name)}
            onClick={does.onRestore}
          >
            {text.bringBack}
          </button>
        </div>
      )}
    </article>
  );
}
