import type { Reminder } from '@/domain/records.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import { useFocus } from '../undo/use-focus.ts';
import { timeInWords, weekdayName, weekdaysInOrder } from './clock-words.ts';
import style from './ReminderRow.module.css';

type Props = {
  reminder: Reminder;
  /** The focus belongs here now. */
  focused: boolean;
  locale: string;
  onSwitch: (enabled: boolean) => void;
  onRemove: () => void;
};

/** One reminder: when, on or off, remove. */
export function ReminderRow({ reminder, focused, locale, onSwitch, onRemove }: Props) {
  const { reminders: text } = useMessages();
  const input = useFocus<HTMLInputElement>(focused);
  const times = (reminder.schedule.type === 'times' ? reminder.schedule.times : [])
    .map((time) => timeInWords(time, locale))
    .join(', ');
  const days = weekdaysInOrder(locale).filter((day) => reminder.weekdays.includes(day));
  return (
    <div class={style.row}>
      <label class={style.switch}>
        <input
          ref={input}
          type="checkbox"
          role="switch"
          checked={reminder.enabled}
          aria-checked={reminder.enabled}
          aria-label={text.on(times)}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <span class={style.time}>{times}</span>
        <span class={style.days}>
          {days.length === 7
            ? text.everyDay
            : days.map((day) => weekdayName(day, locale, 'short')).join(', ')}
        </span>
      </label>
      <button
        type="button"
        class={controls.quiet}
        aria-label={text.removeNamed(times)}
        onClick={onRemove}
      >
        {text.remove}
      </button>
    </div>
  );
}
