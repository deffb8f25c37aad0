import { X } from 'lucide';
import { Icon } from '../icon/Icon.tsx';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import style from './UndoBar.module.css';
import { UndoButton } from './UndoButton.tsx';

type Props = {
  /** What was removed. A new text is announced. */
  text: string;
  undo: string;
  /** The full label of the button, for screen readers. */
  undoLabel: string;
  close: string;
  onUndo: () => void;
  onClose: () => void;
};

/** Says at the lower edge of the window what was removed, with a button that restores it. */
export function UndoBar({ text, undo, undoLabel, close, onUndo, onClose }: Props) {
  return (
    <div class={`${box.frame} ${layout.row} ${style.bar}`}>
      <p role="status" class={style.text}>
        {text}
      </p>
      <div class={`${layout.actions} ${style.buttons}`}>
        <UndoButton undo={undo} undoLabel={undoLabel} onUndo={onUndo} />
        <button type="button" class={controls.quiet} aria-label={close} onClick={onClose}>
          <Icon icon={X} />
        </button>
      </div>
    </div>
  );
}
