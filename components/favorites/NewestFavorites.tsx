import type { Favorite } from '@/domain/records.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import { FavoriteText } from './FavoriteText.tsx';
import style from './NewestFavorites.module.css';

/** How many fit into a popup. */
const SHOWN = 3;

type Props = {
  favorites: readonly Favorite[];
  /** Whether any are saved: if none is shown, they are hidden for now. */
  anySaved: boolean;
  libraryHref: string;
};

/** The newest favorites, and the way to all of them. */
export function NewestFavorites({ favorites, anySaved, libraryHref }: Props) {
  const messages = useMessages();
  return (
    <div class={style.panel}>
      {favorites.length === 0 ? (
        <p class={style.none}>
          {anySaved ? messages.favorites.waitsInPopup : messages.favorites.noneInPopup}
        </p>
      ) : (
        <ul class={style.list}>
          {favorites.slice(0, SHOWN).map((favorite) => (
            <li key={favorite.id} class={style.favorite}>
              <FavoriteText favorite={favorite} />
            </li>
          ))}
        </ul>
      )}
      <a class={controls.button} href={libraryHref} target="_blank" rel="noopener">
        {messages.popup.allFavorites}
      </a>
    </div>
  );
}
