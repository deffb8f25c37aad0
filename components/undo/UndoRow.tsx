import controls from '../theme/controls.module.css';
import style from './UndoRow.module.css';
import { useFocus } from './use-focus.ts';

type Props = {
  text: string;
  undo: string;
  /** What the button does, in full, for screen readers. */
  undoNamed: string;
  onUndo: () => void;
};

/** Stands where something was removed. The focus comes here, as its own button is gone. */
export function UndoRow({ text, undo, undoNamed, onUndo }: Props) {
  const button = useFocus<HTMLButtonElement>(true);
  return (
    <div class={style.row}>
      <p role="status">{text}</p>
      <button
        ref={button}
        type="button"
        class={controls.button}
        aria-label={undoNamed}
        onClick={onUndo}
      >
        {undo}
      </button>
    </div>
  );
}
