import type { ComponentChildren } from 'preact';
import type { Source } from '@/content/types.ts';
import { nameOf, savedContent } from '@/domain/favorites/favorite.ts';
import type { Favorite } from '@/domain/records.ts';
import { SourceList } from '../cards/SourceList.tsx';
import { FocusedHeading } from '../focus/FocusedHeading.tsx';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { BackLink } from './BackLink.tsx';
import style from './FavoriteReader.module.css';
import { SavedText } from './SavedText.tsx';
import { themeName } from './theme-name.ts';

type Props = {
  favorite: Favorite;
  /** The id of its theme, or "". */
  theme: string;
  /** The sources of a practice or a reason. */
  sources: readonly Source[];
  backHref: string;
  /** Where an own passage can be edited; null for other favorites. */
  editHref: string | null;
  onRemove: () => void;
  onRestore: () => void;
  /** The note. Stands between the text and the buttons. */
  children?: ComponentChildren;
};

/** One favorite, to read. */
export function FavoriteReader({ favorite, theme, sources, children, ...props }: Props) {
  const messages = useMessages();
  const { favorites: text, ownPassage, language } = messages;
  const { id, savedAt, deletedAt } = favorite;
  const content = savedContent(favorite);
  const name = nameOf(favorite);
  const date = new Date(savedAt).toLocaleDateString(language, { dateStyle: 'long' });
  const themeLabel = themeName(theme, messages);

  return (
    <article class={`${layout.sections} ${layout.column}`} aria-label={text.reading}>
      <BackLink href={props.backHref} />
      <FocusedHeading key={id} class={content.title ? undefined : 'visually-hidden'}>
        {content.title || text.kinds[favorite.kind]}
      </FocusedHeading>
      <SavedText content={content} titled />
      <SourceList sources={sources} />
      <p class={`${typography.small} ${style.about}`}>
        <span>{text.kinds[favorite.kind]}</span>
        {themeLabel && <span>{text.themeIs(themeLabel)}</span>}
        <span>{text.savedOn(date)}</span>
      </p>
      {deletedAt === null ? (
        <>
          {children}
          <div class={`${layout.actions} ${style.foot}`}>
            {props.editHref && (
              <a
                class={controls.button}
                href={props.editHref}
                aria-label={ownPassage.editNamed(name)}
              >
                {ownPassage.edit}
              </a>
            )}
            <button
              type="button"
              class={controls.button}
              aria-label={text.removeNamed(name)}
              onClick={props.onRemove}
            >
              {text.remove}
            </button>
          </div>
        </>
      ) : (
        <div class={`${layout.actions} ${style.foot}`}>
          <p>{text.removedHere}</p>
          <button
            type="button"
            class={controls.button}
            aria-label={text.bringBackNamed(name)}
            onClick={props.onRestore}
          >
            {text.bringBack}
          </button>
        </div>
      )}
    </article>
  );
}
