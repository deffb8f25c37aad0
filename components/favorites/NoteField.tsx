import { useId } from 'preact/hooks';
import { Conflict } from '../conflict/Conflict.tsx';
import { TextField } from '../field/TextField.tsx';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import style from './NoteField.module.css';

/** `idle`: nothing was written since the note was opened. `too-long`: kept on the page only. */
export type NoteState = 'idle' | 'saving' | 'saved' | 'not-saved' | 'too-long';

type Props = {
  text: string;
  /** How many characters a note can hold. */
  maxLength: number;
  state: NoteState;
  /** What another page wrote at the same time, newest first. */
  conflicts: readonly { rev: string; value: string }[];
  onText: (text: string) => void;
  /** Called when the field loses the focus. */
  onSave: () => void;
  /** Called to save what could not be saved. */
  onTryAgain: () => void;
  /** Appends a conflicting text to this one. */
  onMerge: (rev: string) => void;
};

/** The private note of a favorite. It is saved while it is typed and says so once it is on disk. */
export function NoteField({ text, maxLength, state, conflicts, ...callbacks }: Props) {
  const { favorites: messages } = useMessages();
  const id = useId();
  const status = {
    idle: '',
    saving: messages.noteSaving,
    saved: messages.noteSaved,
    'not-saved': messages.noteNotSaved,
    'too-long': messages.noteTooLong(maxLength),
  }[state];

  return (
    <div class={layout.close}>
      <TextField
        label={messages.note}
        rows={4}
        class={style.note}
        value={text}
        describedBy={id}
        onText={callbacks.onText}
        onBlur={callbacks.onSave}
      />
      <div class={`${typography.small} ${style.below}`}>
        <p id={id}>{messages.noteWhy}</p>
        <p role="status">{status}</p>
        {state === 'not-saved' && (
          <button type="button" class={controls.button} onClick={callbacks.onTryAgain}>
            {messages.noteTryAgain}
          </button>
        )}
      </div>
      {conflicts.map(({ rev, value }) => (
        <Conflict
          key={rev}
          title={messages.noteElsewhere}
          hint={messages.noteElsewhereWhy}
          button={messages.noteTogether}
          onMerge={() => callbacks.onMerge(rev)}
        >
          <p class={typography.verbatim} dir="auto">
            {value}
          </p>
        </Conflict>
      ))}
    </div>
  );
}
