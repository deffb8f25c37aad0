import box from '../theme/box.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { UndoButton } from './UndoButton.tsx';

type Props = {
  text: string;
  undo: string;
  /** The full label of the button, for screen readers. */
  undoLabel: string;
  onUndo: () => void;
};

/** Stands in place of a row that was removed, until it is restored. */
export function UndoRow({ text, undo, undoLabel, onUndo }: Props) {
  return (
    <div class={`${box.card} ${box.dashed} ${layout.row} ${typography.soft}`}>
      <p role="status">{text}</p>
      <UndoButton undo={undo} undoLabel={undoLabel} onUndo={onUndo} />
    </div>
  );
}
