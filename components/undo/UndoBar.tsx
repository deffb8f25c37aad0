import { X } from 'lucide';
import { Icon } from '../icon/Icon.tsx';
import controls from '../theme/controls.module.css';
import style from './UndoBar.module.css';
import { UndoButton } from './UndoButton.tsx';

type Props = {
  /** What was removed. Another one is said anew. */
  text: string;
  undo: string;
  /** What the button does, in full, for screen readers. */
  undoNamed: string;
  close: string;
  onUndo: () => void;
  onClose: () => void;
};

/**
 * Says at the edge of the window what was removed, until she does something else. The focus comes
 * here, as the button that removed it is gone.
 */
export function UndoBar({ text, undo, undoNamed, close, onUndo, onClose }: Props) {
  return (
    <div class={style.bar}>
      <p role="status" class={style.text}>
        {text}
      </p>
      <div class={style.buttons}>
        <UndoButton undo={undo} undoNamed={undoNamed} onUndo={onUndo} />
        <button type="button" class={controls.quiet} aria-label={close} onClick={onClose}>
          <Icon icon={X} />
        </button>
      </div>
    </div>
  );
}
