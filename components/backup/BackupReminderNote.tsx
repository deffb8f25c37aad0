import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './BackupReminderNote.module.css';

type Props = { copyHref: string; onClose: () => void; onNever: () => void };

/** A quiet word that a copy can be kept. One press ends it, another ends it for good. */
export function BackupReminderNote({ copyHref, onClose, onNever }: Props) {
  const { backup: text } = useMessages();
  return (
    <section class={style.note} aria-label={text.title}>
      <p>{text.reminder}</p>
      <div class={style.choices}>
        <a class={controls.button} href={copyHref}>
          {text.title}
        </a>
        <button type="button" class={controls.quiet} onClick={onClose}>
          {text.reminderClose}
        </button>
        <button type="button" class={controls.quiet} onClick={onNever}>
          {text.reminderNever}
        </button>
      </div>
    </section>
  );
}
