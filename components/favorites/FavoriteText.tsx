import { savedContent } from '@/domain/favorites/favorite.ts';
import type { Favorite, SavedContent } from '@/domain/records.ts';
import { CardParts } from '../cards/CardParts.tsx';
import { Scripture } from '../scripture/Scripture.tsx';
import style from './FavoriteText.module.css';

type Props = {
  favorite: Favorite;
  /** A heading above says the title already. */
  titled?: boolean;
};

/** The kept words of a favorite, as they were when it was saved. */
export function FavoriteText({ favorite, titled = false }: Props) {
  return <SavedText content={savedContent(favorite)} titled={titled} />;
}

/** Words as they were kept, all of them. */
export function SavedText({
  content,
  titled = false,
}: {
  content: SavedContent;
  titled?: boolean;
}) {
  const { text, reflection, aside, title, edition, card } = content;
  if (card) {
    return (
      <div class={style.kept} dir="auto">
        {!titled && <p class={style.title}>{title}</p>}
        <p class={style.plain}>{text}</p>
        <CardParts card={card} />
      </div>
    );
  }
  const source = titled ? edition : [title, edition && `(${edition})`].filter(Boolean).join(' ');
  return (
    <div class={style.kept} dir="auto">
      <figure>
        <blockquote class={style.text}>
          <Scripture text={text} isScripture={edition !== ''} />
        </blockquote>
        {source && <figcaption class={style.source}>{source}</figcaption>}
      </figure>
      {reflection && (
        <p class={style.plain} data-part="reflection">
          {reflection}
        </p>
      )}
      {aside && <p class={style.aside}>{aside}</p>}
    </div>
  );
}
