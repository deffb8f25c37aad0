import { useId } from 'preact/hooks';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './NoteField.module.css';

/** `idle`: nothing was written here since it was opened. `too-long`: kept on the page only. */
export type NoteState = 'idle' | 'saving' | 'saved' | 'not-saved' | 'too-long';

type Props = {
  text: string;
  /** How many letters a note can hold. */
  most: number;
  state: NoteState;
  /** What was written elsewhere at the same time, newest first. */
  elsewhere: readonly { rev: string; value: string }[];
  onType: (text: string) => void;
  /** She is done for now, or asks to try again. */
  onSave: () => void;
  /** Puts what was written elsewhere below her own text. */
  onTogether: (rev: string) => void;
};

/** Her private note: saved while she types, and it says so only when it is on disk. */
export function NoteField({ text, most, state, elsewhere, onType, onSave, onTogether }: Props) {
  const { favorites: words } = useMessages();
  const id = useId();
  const says = {
    idle: '',
    saving: words.noteSaving,
    saved: words.noteSaved,
    'not-saved': words.noteNotSaved,
    'too-long': words.noteTooLong(most),
  }[state];

  return (
    <div class={style.note}>
      <label for={id} class={style.label}>
        {words.note}
      </label>
      <textarea
        id={id}
        class={style.field}
        dir="auto"
        rows={4}
        value={text}
        aria-describedby={`${id}-why`}
        onInput={(event) => onType(event.currentTarget.value)}
        onBlur={onSave}
      />
      <div class={style.below}>
        <p id={`${id}-why`} class={style.why}>
          {words.noteWhy}
        </p>
        <p role="status" class={style.state}>
          {says}
        </p>
        {state === 'not-saved' && (
          <button type="button" class={controls.button} onClick={onSave}>
            {words.noteTryAgain}
          </button>
        )}
      </div>
      {elsewhere.map(({ rev, value }) => (
        <section key={rev} class={style.elsewhere} aria-label={words.noteElsewhere}>
          <h3 class={style.label}>{words.noteElsewhere}</h3>
          <p class={style.value} dir="auto">
            {value}
          </p>
          <p class={style.why}>{words.noteElsewhereWhy}</p>
          <button type="button" class={controls.button} onClick={() => onTogether(rev)}>
            {words.noteTogether}
          </button>
        </section>
      ))}
    </div>
  );
}
