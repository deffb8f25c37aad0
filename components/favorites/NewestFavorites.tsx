import { savedContent } from '@/domain/favorites/favorite.ts';
import type { Favorite } from '@/domain/records.ts';
import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { SavedText } from './SavedText.tsx';

/** How many fit a popup. */
const MAX_SHOWN = 3;

type Props = {
  favorites: readonly Favorite[];
  /** Whether there are others that the settings hide. */
  hasHidden: boolean;
  libraryHref: string;
};

/** The newest favorites, and a link to the others. */
export function NewestFavorites({ favorites, hasHidden, libraryHref }: Props) {
  const { favorites: text, popup } = useMessages();
  return (
    <div class={layout.stack}>
      {favorites.length === 0 ? (
        <p class={typography.soft}>{hasHidden ? text.waitsInPopup : text.noneInPopup}</p>
      ) : (
        <ul class={layout.stack}>
          {favorites.slice(0, MAX_SHOWN).map((favorite) => (
            <li key={favorite.id} class={box.card}>
              <SavedText content={savedContent(favorite)} />
            </li>
          ))}
        </ul>
      )}
      <a class={controls.button} href={libraryHref} target="_blank" rel="noopener">
        {popup.allFavorites}
      </a>
    </div>
  );
}
