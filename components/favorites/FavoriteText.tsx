import { keptWords } from '@/domain/favorites/favorite.ts';
import type { Favorite } from '@/domain/records.ts';
import style from './FavoriteText.module.css';

/** The kept words of a favorite, as they were when it was saved. */
export function FavoriteText({ favorite }: { favorite: Favorite }) {
  const { text, reflection, beside, title, edition } = keptWords(favorite);
  return (
    <div class={style.kept}>
      <figure>
        <blockquote class={style.text}>{text}</blockquote>
        {title && (
          <figcaption class={style.source}>
            {title} {edition && `(${edition})`}
          </figcaption>
        )}
      </figure>
      {reflection && <p data-part="reflection">{reflection}</p>}
      {beside && <p class={style.beside}>{beside}</p>}
    </div>
  );
}
