import type { Reminder } from '@/domain/records.ts';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import { SwitchLabel } from '../switch/SwitchLabel.tsx';
import controls from '../theme/controls.module.css';
import { useFocus } from '../undo/use-focus.ts';
import { formatKind } from './format-kind.ts';
import { formatDays, formatSchedule, reminderName } from './format-schedule.ts';
import style from './ReminderRow.module.css';

type Props = {
  reminder: Reminder;
  scripture: boolean;
  /** Where the focus belongs now, if anywhere in this row. */
  focused: 'switch' | 'change' | null;
  /** She said "not today" to it. */
  restsToday: boolean;
  onSwitch: (enabled: boolean) => void;
  onChange: () => void;
  onRemove: () => void;
};

/** One reminder: when, what, on or off; change, remove. */
export function ReminderRow({ reminder, scripture, focused, restsToday, ...on }: Props) {
  const { reminders: text } = useMessages();
  const { locale } = useLanguage();
  const input = useFocus<HTMLInputElement>(focused === 'switch');
  const change = useFocus<HTMLButtonElement>(focused === 'change');
  const name = reminderName(reminder, scripture, text, locale);
  const days = [
    formatDays(reminder.weekdays, text, locale),
    ...(reminder.discreet ? [] : [text.showsWords]),
    ...(restsToday ? [text.restingToday] : []),
  ];
  return (
    <div class={style.row}>
      <SwitchLabel
        class={style.switch}
        inputRef={input}
        checked={reminder.enabled}
        name={text.on(name)}
        onChange={on.onSwitch}
      >
        <span class={style.words}>
          <span class={style.time}>{formatSchedule(reminder.schedule, text, locale)}</span>
          <span>
            {formatKind(reminder.kind, scripture, text)}
            {reminder.text !== null && ' '}
            {reminder.text !== null && (
              <span class={style.own} dir="auto">
                “{reminder.text}”
              </span>
            )}
          </span>
          <span class={style.days}>{days.join(' · ')}</span>
        </span>
      </SwitchLabel>
      <div class={style.buttons}>
        <button
          ref={change}
          type="button"
          class={controls.quiet}
          aria-label={text.changeNamed(name)}
          onClick={on.onChange}
        >
          {text.change}
        </button>
        <button
          type="button"
          class={controls.quiet}
          aria-label={text.removeNamed(name)}
          onClick={on.onRemove}
        >
          {text.remove}
        </button>
      </div>
    </div>
  );
}
