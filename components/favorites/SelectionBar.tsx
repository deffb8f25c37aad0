import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './SelectionBar.module.css';

type Props = {
  /** How many favorites there are or were found. */
  says: string;
  /** How many are chosen; null while she is not choosing several. */
  count: number | null;
  onSelect: (on: boolean) => void;
  onAll: () => void;
  onRemove: () => void;
};

/** Above the list: how many there are, and what to do with several. */
export function SelectionBar({ says, count, onSelect, onAll, onRemove }: Props) {
  const { favorites: text } = useMessages();
  return (
    <div class={style.row}>
      <p role="status" class={style.says}>
        {count === null || count === 0 ? says : text.chosen(count)}
      </p>
      {count === null ? (
        <button type="button" class={controls.quiet} onClick={() => onSelect(true)}>
          {text.select}
        </button>
      ) : (
        <div class={style.actions}>
          <button type="button" class={controls.quiet} onClick={onAll}>
            {text.selectAll}
          </button>
          <button
            type="button"
            class={controls.button}
            aria-disabled={count === 0}
            onClick={() => count > 0 && onRemove()}
          >
            {text.removeChosen}
          </button>
          <button type="button" class={controls.button} onClick={() => onSelect(false)}>
            {text.selectDone}
          </button>
        </div>
      )}
    </div>
  );
}
