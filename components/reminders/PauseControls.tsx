import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { QuietTimes } from '@/domain/records.ts';
import { endOf, isPaused, PAUSES, type PauseChoice } from '@/domain/reminders/quiet-times.ts';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import fields from './fields.module.css';
import { formatWhen } from './format-when.ts';
import style from './PauseControls.module.css';
import { PauseDate } from './PauseDate.tsx';

type Props = {
  quietTimes: QuietTimes;
  now: Temporal.ZonedDateTime;
  onPause: (choice: PauseChoice) => void;
  onResume: () => void;
};

/** All reminders quiet for a while, and back again. */
export function PauseControls({ quietTimes, now, onPause, onResume }: Props) {
  const { reminders: text } = useMessages();
  const { locale } = useLanguage();
  const [choosing, setChoosing] = useState(false);
  const [resumed, setResumed] = useState(false);
  const pressed = useRef(false);
  const instead = useRef<HTMLButtonElement>(null);
  const paused = isPaused(quietTimes, now);
  const id = useId();
  // What she pressed is gone after the press. A pause that ends by itself takes no focus.
  useEffect(() => {
    if (pressed.current) instead.current?.focus();
    pressed.current = false;
  }, [paused]);

  const pause = (choice: PauseChoice) => {
    pressed.current = true;
    setChoosing(false);
    setResumed(false);
    onPause(choice);
  };
  const resume = () => {
    pressed.current = true;
    setResumed(true);
    onResume();
  };

  return (
    <section class={style.pause} aria-labelledby={id}>
      <h3 id={id} class={style.title}>
        {text.pause}
      </h3>
      <p role="status" class="visually-hidden">
        {resumed && !paused && text.resumed}
      </p>
      {paused ? (
        <div class={style.paused}>
          <p id={`${id}-paused`}>{formatPause(quietTimes, now, locale, text)}</p>
          <button
            ref={instead}
            type="button"
            class={controls.button}
            aria-describedby={`${id}-paused`}
            onClick={resume}
          >
            {text.resume}
          </button>
        </div>
      ) : (
        <div class={fields.actions}>
          {PAUSES.map((kind, index) => (
            <button
              key={kind}
              ref={index === 0 ? instead : null}
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
        <PauseDate today={now.toPlainDate()} onChoose={(date) => pause({ kind: 'date', date })} />
      )}
    </section>
  );
}

/** That all is quiet, and until when. */
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
