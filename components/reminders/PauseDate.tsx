import { useId, useState } from 'preact/hooks';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import { useFocus } from '../undo/use-focus.ts';
import fields from './fields.module.css';

type Props = {
  today: Temporal.PlainDate;
  /** @param date after today, "YYYY-MM-DD" */
  onChoose: (date: string) => void;
};

/** The day on whose morning reminders begin again. */
export function PauseDate({ today, onChoose }: Props) {
  const { reminders: text } = useMessages();
  const [date, setDate] = useState(() => today.add({ days: 7 }).toString());
  const [problem, setProblem] = useState(false);
  const input = useFocus<HTMLInputElement>(true);
  const id = useId();
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const isLater = date > today.toString();
    setProblem(!isLater);
    if (isLater) onChoose(date);
    else input.current?.focus();
  };
  return (
    <form class={fields.form} onSubmit={onSubmit} noValidate>
      <div class={fields.fields}>
        <label class={fields.field}>
          {text.pauseDate}
          <input
            ref={input}
            type="date"
            min={today.add({ days: 1 }).toString()}
            value={date}
            aria-invalid={problem}
            aria-describedby={id}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class={controls.button}>
          {text.pauseToDate}
        </button>
      </div>
      <p id={id} role="status" class={fields.problem}>
        {problem && text.needsDate}
      </p>
    </form>
  );
}
