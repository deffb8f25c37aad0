import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';

type Props = {
  /** How many favorites there are or were found. */
  status: string;
  /** How many are selected; null while none can be selected. */
  count: number | null;
  onSelecting: (on: boolean) => void;
  onSelectAll: () => void;
  onRemove: () => void;
};

/** Above the list: how many favorites there are, and what can be done with several. */
export function SelectionBar({ status, count, onSelecting, onSelectAll, onRemove }: Props) {
  const { favorites: text } = useMessages();
  return (
    <div class={layout.row}>
      <span role="status" class={typography.soft}>
        {count === null || count === 0 ? status : text.chosen(count)}
      </span>
      {count === null ? (
        <button type="button" class={controls.quiet} onClick={() => onSelecting(true)}>
          {text.select}
        </button>
      ) : (
        <div class={layout.actions}>
          <button type="button" class={controls.quiet} onClick={onSelectAll}>
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
          <button type="button" class={controls.button} onClick={() => onSelecting(false)}>
            {text.selectDone}
          </button>
        </div>
      )}
    </div>
  );
}
