import { useId, useState } from 'preact/hooks';
import { TextField } from '../field/TextField.tsx';
import { useFocusWhen } from '../focus/use-focus-when.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import field from '../theme/field.module.css';
import layout from '../theme/layout.module.css';

type Props = {
  today: Temporal.PlainDate;
  /** @param date after today, "YYYY-MM-DD" */
  onSubmit: (date: string) => void;
};

/** The day on whose morning reminders start again. */
export function PauseDate({ today, onSubmit }: Props) {
  const { reminders: text } = useMessages();
  const [date, setDate] = useState(() => today.add({ days: 7 }).toString());
  const [invalid, setInvalid] = useState(false);
  const input = useFocusWhen<HTMLInputElement>(true);
  const id = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    const isLater = date > today.toString();
    setInvalid(!isLater);
    if (isLater) onSubmit(date);
    else input.current?.focus();
  };
  return (
    <form class={layout.close} onSubmit={submit} noValidate>
      <div class={field.fields}>
        <TextField
          label={text.pauseDate}
          type="date"
          inputRef={input}
          min={today.add({ days: 1 }).toString()}
          value={date}
          invalid={invalid}
          describedBy={id}
          onText={setDate}
        />
        <button type="submit" class={controls.button}>
          {text.pauseToDate}
        </button>
      </div>
      <p id={id} role="status" class={invalid ? field.problem : undefined}>
        {invalid && text.needsDate}
      </p>
    </form>
  );
}
