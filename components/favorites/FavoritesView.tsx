import { keptWords, nameOf } from '@/domain/favorites/favorite.ts';
import type { Favorite } from '@/domain/records.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import { UndoRow } from '../undo/UndoRow.tsx';
import { useFocus } from '../undo/use-focus.ts';
import { useUndo } from '../undo/use-undo.ts';
import style from './FavoritesView.module.css';
import { FavoriteText } from './FavoriteText.tsx';

type Props = {
  /** Newest first. */
  favorites: readonly Favorite[];
  /** So many more are kept, but not shown while Scripture is off. */
  hidden?: number;
  onRemove: (id: string) => void;
  onRestore: (id: string) => void;
};

const newestFirst = (a: Favorite, b: Favorite) => b.savedAt - a.savedAt;

/** All favorites: each opens to its words, and can be removed and brought back. */
export function FavoritesView({ favorites, hidden = 0, onRemove, onRestore }: Props) {
  const { favorites: text } = useMessages();
  const { rows, keep, release } = useUndo(favorites, newestFirst);
  const waiting = hidden > 0 && <p class={style.none}>{text.hidden(hidden)}</p>;
  if (rows.length === 0) return waiting || <p class={style.none}>{text.none}</p>;

  return (
    <>
      {waiting}
      <ul class={style.list}>
        {rows.map(({ item, removed, restored }) => (
          <li key={item.id}>
            {removed ? (
              <UndoRow
                text={text.removed(nameOf(item))}
                undo={text.undo}
                undoNamed={text.undoNamed(nameOf(item))}
                onUndo={() => {
                  release(item);
                  onRestore(item.id);
                }}
              />
            ) : (
              <FavoriteRow
                favorite={item}
                focused={restored}
                onRemove={() => {
                  keep(item);
                  onRemove(item.id);
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

type RowProps = { favorite: Favorite; focused: boolean; onRemove: () => void };

function FavoriteRow({ favorite, focused, onRemove }: RowProps) {
  const { favorites: text, language } = useMessages();
  const summary = useFocus<HTMLElement>(focused);
  const { title, text: kept } = keptWords(favorite);
  const date = new Date(favorite.savedAt).toLocaleDateString(language, { dateStyle: 'long' });
  return (
    <details class={style.favorite}>
      <summary class={style.summary} ref={summary}>
        {title && <span class={style.title}>{title}</span>}
        <span class={style.beginning}>{kept}</span>
      </summary>
      <div class={style.body}>
        <FavoriteText favorite={favorite} />
        <div class={style.foot}>
          <span class={style.date}>{text.savedOn(date)}</span>
          <button
            type="button"
            class={controls.button}
            aria-label={text.removeNamed(nameOf(favorite))}
            onClick={onRemove}
          >
            {text.remove}
          </button>
        </div>
      </div>
    </details>
  );
}
