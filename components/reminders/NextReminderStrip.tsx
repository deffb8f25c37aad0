import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './NextReminderStrip.module.css';

type Props = {
  /** When the next one comes, or until when all are quiet, in words. */
  text: string;
  paused: boolean;
  href: string;
  onPause: () => void;
  onResume: () => void;
};

/** The next reminder, and quiet or not in one press. */
export function NextReminderStrip({ text, paused, href, onPause, onResume }: Props) {
  const { reminders } = useMessages();
  const { strip } = reminders;
  return (
    <section class={style.strip} aria-label={strip.label}>
      <p>{text}</p>
      {/* Only what she pressed is said: a time that comes nearer would be said each minute. */}
      <p role="status" class="visually-hidden">
        {paused && text}
      </p>
      <div class={style.actions}>
        <button type="button" class={controls.button} onClick={paused ? onResume : onPause}>
          {paused ? reminders.resume : strip.pause}
        </button>
        <a class={controls.quiet} href={href} target="_blank" rel="noopener">
          {strip.all}
        </a>
      </div>
    </section>
  );
}
