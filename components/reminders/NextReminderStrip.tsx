import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';

type Props = {
  /** When the next reminder comes, or until when reminders are paused. */
  text: string;
  paused: boolean;
  href: string;
  onPause: () => void;
  onResume: () => void;
};

/** The next reminder, and a button that pauses or resumes all of them. */
export function NextReminderStrip({ text, paused, href, onPause, onResume }: Props) {
  const { reminders } = useMessages();
  const { strip } = reminders;
  return (
    <section class={`${box.card} ${layout.close}`} aria-label={strip.label}>
      <p>{text}</p>
      {/* Announces a pause only: the time until the next reminder would be announced each minute. */}
      <p role="status" class="visually-hidden">
        {paused && text}
      </p>
      <div class={layout.actions}>
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
