import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import { UndoRow } from '../undo/UndoRow.tsx';

type Props = {
  /** All settings were just set back. */
  done: boolean;
  onReset: () => void;
  onUndo: () => void;
};

/** All settings as they were at first, with a way back. */
export function ResetSettings({ done, onReset, onUndo }: Props) {
  const { appearance: text } = useMessages();
  if (done) {
    return <UndoRow text={text.resetDone} undo={text.undo} undoNamed={text.undo} onUndo={onUndo} />;
  }
  return (
    <div>
      <p>{text.resetWhy}</p>
      <button type="button" class={controls.button} onClick={onReset}>
        {text.resetDo}
      </button>
    </div>
  );
}
