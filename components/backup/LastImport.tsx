import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './LastImport.module.css';

type Props = {
  /** When it was, milliseconds since 1970. */
  at: number;
  busy: boolean;
  onUndo: () => void;
};

/** The last copy that was taken in, and a way to take that back. */
export function LastImport({ at, busy, onUndo }: Props) {
  const { backup: text } = useMessages();
  const { locale } = useLanguage();
  const date = new Date(at).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <div class={style.last}>
      <p>{text.lastImport(date)}</p>
      <button
        type="button"
        class={controls.button}
        aria-disabled={busy}
        onClick={() => !busy && onUndo()}
      >
        {text.undoImport}
      </button>
    </div>
  );
}
