import { useId, useState } from 'preact/hooks';
import { ALL_WEEKDAYS, problemWith, type ReminderDraft } from '@/domain/reminders/reminder.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import { weekdayName, weekdaysInOrder } from './clock-words.ts';
import style from './ReminderForm.module.css';

type Props = {
  /** For the order and names of weekdays. */
  locale: string;
  /** Why the browser will ask for a permission; null when it will not. */
  permissionReason: string | null;
  /** Called in the turn of the press, so that a permission may be asked. */
  onAdd: (draft: ReminderDraft) => void;
};

/** A time and weekdays for a new reminder. */
export function ReminderForm({ locale, permissionReason, onAdd }: Props) {
  const { reminders: text } = useMessages();
  const [time, setTime] = useState('08:00');
  const [weekdays, setWeekdays] = useState<readonly number[]>(ALL_WEEKDAYS);
  const [problem, setProblem] = useState<ReturnType<typeof problemWith>>(null);
  const id = useId();

  const toggle = (day: number) =>
    setWeekdays((days) =>
      days.includes(day) ? days.filter((other) => other !== day) : [...days, day],
    );

  const onSubmit = (event: Event) => {
    event.preventDefault();
    const found = problemWith({ time, weekdays });
    setProblem(found);
    if (!found) onAdd({ time, weekdays });
  };

  return (
    <form class={style.form} onSubmit={onSubmit} noValidate>
      <label class={style.time}>
        {text.time}
        <input
          type="time"
          value={time}
          aria-invalid={problem === 'time'}
          aria-describedby={`${id}-problem`}
          onInput={(event) => setTime(event.currentTarget.value)}
        />
      </label>
      <fieldset class={style.weekdays} aria-describedby={`${id}-problem`}>
        <legend>{text.weekdays}</legend>
        {weekdaysInOrder(locale).map((day) => (
          <label key={day} class={style.day}>
            <input type="checkbox" checked={weekdays.includes(day)} onChange={() => toggle(day)} />
            <span aria-hidden="true">{weekdayName(day, locale, 'short')}</span>
            <span class="said">{weekdayName(day, locale, 'long')}</span>
          </label>
        ))}
      </fieldset>
      <p id={`${id}-problem`} role="status" class={style.problem}>
        {problem && (problem === 'time' ? text.needsTime : text.needsWeekday)}
      </p>
      {permissionReason && <p class={style.reason}>{permissionReason}</p>}
      <button type="submit" class={controls.button}>
        {text.add}
      </button>
    </form>
  );
}
