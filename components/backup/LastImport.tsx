import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';

type Props = {
  /** When it was made, milliseconds since 1970. */
  at: number;
  busy: boolean;
  onUndo: () => void;
};

/** When the last import was, and a button that undoes it. */
export function LastImport({ at, busy, onUndo }: Props) {
  const { backup: text } = useMessages();
  const { locale } = useLanguage();
  const date = new Date(at).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <div class={`${box.card} ${box.care} ${layout.row}`}>
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
