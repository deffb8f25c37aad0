import { UndoButton } from './UndoButton.tsx';
import style from './UndoRow.module.css';

type Props = {
  text: string;
  undo: string;
  /** What the button does, in full, for screen readers. */
  undoNamed: string;
  onUndo: () => void;
};

/** Stands where something was removed. The focus comes here, as its own button is gone. */
export function UndoRow({ text, undo, undoNamed, onUndo }: Props) {
  return (
    <div class={style.row}>
      <p role="status">{text}</p>
      <UndoButton undo={undo} undoNamed={undoNamed} onUndo={onUndo} />
    </div>
  );
}
