import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';

type Props = { backupHref: string; onClose: () => void; onNever: () => void };

/** Says that a backup can be made. One button closes the note, another stops it for good. */
export function BackupReminderNote({ backupHref, onClose, onNever }: Props) {
  const { backup: text } = useMessages();
  return (
    <section class={`${box.card} ${box.care} ${layout.close}`} aria-label={text.title}>
      <p>{text.reminder}</p>
      <div class={layout.actions}>
        <a class={controls.button} href={backupHref}>
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
