import controls from '../theme/controls.module.css';
import { useFocus } from './use-focus.ts';

type Props = {
  undo: string;
  /** What the button does, in full, for screen readers. */
  undoNamed: string;
  onUndo: () => void;
};

/** Brings back what was removed. The focus comes here, as the button that removed it is gone. */
export function UndoButton({ undo, undoNamed, onUndo }: Props) {
  const button = useFocus<HTMLButtonElement>(true);
  return (
    <button
      ref={button}
      type="button"
      class={controls.button}
      aria-label={undoNamed}
      onClick={onUndo}
    >
      {undo}
    </button>
  );
}
