import { useFocusWhen } from '../focus/use-focus-when.ts';
import controls from '../theme/controls.module.css';

type Props = {
  undo: string;
  /** The full label, for screen readers. */
  undoLabel: string;
  onUndo: () => void;
};

/** Restores what was removed. It takes the focus, as the button that removed it is gone. */
export function UndoButton({ undo, undoLabel, onUndo }: Props) {
  const button = useFocusWhen<HTMLButtonElement>(true);
  return (
    <button
      ref={button}
      type="button"
      class={controls.button}
      aria-label={undoLabel}
      onClick={onUndo}
    >
      {undo}
    </button>
  );
}
