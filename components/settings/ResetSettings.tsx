import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import { UndoRow } from '../undo/UndoRow.tsx';

type Props = {
  /** Whether the settings have just been reset. */
  done: boolean;
  onReset: () => void;
  onUndo: () => void;
};

/** Resets all settings, with undo. */
export function ResetSettings({ done, onReset, onUndo }: Props) {
  const { appearance: text } = useMessages();
  if (done) {
    return <UndoRow text={text.resetDone} undo={text.undo} undoLabel={text.undo} onUndo={onUndo} />;
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
