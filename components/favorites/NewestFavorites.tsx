import type { Favorite } from '@/domain/records.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import { FavoriteText } from './FavoriteText.tsx';
import style from './NewestFavorites.module.css';

/** So many fit a popup. */
const FEW = 3;

type Props = {
  favorites: readonly Favorite[];
  /** Others are kept: where none is shown, all that there are wait. */
  someWait: boolean;
  libraryHref: string;
};

/** The newest few, and the way to the others. */
export function NewestFavorites({ favorites, someWait, libraryHref }: Props) {
  const messages = useMessages();
  return (
    <div class={style.panel}>
      {favorites.length === 0 ? (
        <p class={style.none}>
          {someWait ? messages.favorites.waitsInPopup : messages.favorites.noneInPopup}
        </p>
      ) : (
        <ul class={style.list}>
          {favorites.slice(0, FEW).map((favorite) => (
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
