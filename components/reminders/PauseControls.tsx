import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { QuietTimes } from '@/domain/records.ts';
import { endOf, isPaused, PAUSES, type PauseChoice } from '@/domain/reminders/quiet-times.ts';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { formatWhen } from './format-when.ts';
import style from './PauseControls.module.css';
import { PauseDate } from './PauseDate.tsx';

type Props = {
  quietTimes: QuietTimes;
  now: Temporal.ZonedDateTime;
  onPause: (choice: PauseChoice) => void;
  onResume: () => void;
};

/** Pauses all reminders for a while, and ends the pause. */
export function PauseControls({ quietTimes, now, onPause, onResume }: Props) {
  const { reminders: text } = useMessages();
  const { locale } = useLanguage();
  const [choosing, setChoosing] = useState(false);
  const [resumed, setResumed] = useState(false);
  const wasPressed = useRef(false);
  const nextButton = useRef<HTMLButtonElement>(null);
  const paused = isPaused(quietTimes, now);
  const id = useId();
  // The pressed button is gone after the press. A pause that ends by itself moves no focus.
  useEffect(() => {
    if (wasPressed.current) nextButton.current?.focus();
    wasPressed.current = false;
  }, [paused]);

  const pause = (choice: PauseChoice) => {
    wasPressed.current = true;
    setChoosing(false);
    setResumed(false);
    onPause(choice);
  };
  const resume = () => {
    wasPressed.current = true;
    setResumed(true);
    onResume();
  };

  return (
    <section class={`${layout.close} ${style.pause}`} aria-labelledby={id}>
      <h3 id={id} class={`${typography.strong} ${style.title}`}>
        {text.pause}
      </h3>
      <p role="status" class="visually-hidden">
        {resumed && !paused && text.resumed}
      </p>
      {paused ? (
        <div class={layout.row}>
          <p id={`${id}-paused`}>{formatPause(quietTimes, now, locale, text)}</p>
          <button
            ref={nextButton}
            type="button"
            class={controls.button}
            aria-describedby={`${id}-paused`}
            onClick={resume}
          >
            {text.resume}
          </button>
        </div>
      ) : (
        <div class={layout.actions}>
          {PAUSES.map((kind, index) => (
            <button
              key={kind}
              ref={index === 0 ? nextButton : null}
              type="button"
              class={controls.button}
              {...(kind === 'date' && { 'aria-expanded': choosing })}
              onClick={() => (kind === 'date' ? setChoosing(!choosing) : pause({ kind }))}
            >
              {text.pauses[kind]}
            </button>
          ))}
        </div>
      )}
      {choosing && !paused && (
        <PauseDate today={now.toPlainDate()} onSubmit={(date) => pause({ kind: 'date', date })} />
      )}
    </section>
  );
}

/** A sentence that says reminders are paused, and until when. */
export function formatPause(
  { pause }: QuietTimes,
  now: Temporal.ZonedDateTime,
  locale: string,
  text: { paused: (end: string) => string; pausedOpen: string },
): string {
  const end = pause && endOf(pause, now.timeZoneId);
  if (end === null) return text.pausedOpen;
  const at = Temporal.Instant.fromEpochMilliseconds(end).toZonedDateTimeISO(now.timeZoneId);
  return text.paused(formatWhen(at, now, locale));
}
