import type { Reminder } from '@/domain/records.ts';
import { useFocusWhen } from '../focus/use-focus-when.ts';
import { useMessages } from '../messages.ts';
import { SwitchLabel } from '../switch/SwitchLabel.tsx';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { formatKind } from './format-kind.ts';
import { formatDays, formatSchedule, reminderName } from './format-schedule.ts';
import style from './ReminderRow.module.css';

type Props = {
  reminder: Reminder;
  scripture: boolean;
  /** Which control of this row takes the focus, or null. */
  focused: 'switch' | 'edit' | null;
  /** Whether its last notification was answered "Not today". */
  skippedToday: boolean;
  locale: string;
  onSwitch: (enabled: boolean) => void;
  onEdit: () => void;
  onRemove: () => void;
};

/** One reminder: when and what, a switch, and buttons to edit and remove it. */
export function ReminderRow({
  reminder,
  scripture,
  focused,
  skippedToday,
  locale,
  ...props
}: Props) {
  const { reminders: text } = useMessages();
  const input = useFocusWhen<HTMLInputElement>(focused === 'switch');
  const edit = useFocusWhen<HTMLButtonElement>(focused === 'edit');
  const name = reminderName(reminder, scripture, text, locale);
  const days = [
    formatDays(reminder.weekdays, text, locale),
    ...(reminder.discreet ? [] : [text.showsWords]),
    ...(skippedToday ? [text.restingToday] : []),
  ];
  return (
    <div class={`${box.card} ${layout.row} ${style.row}`}>
      <SwitchLabel
        inputRef={input}
        checked={reminder.enabled}
        name={text.on(name)}
        onChange={props.onSwitch}
      >
        <span class={style.text}>
          <span class={typography.name}>{formatSchedule(reminder.schedule, text, locale)}</span>
          <span>
            {formatKind(reminder.kind, scripture, text)}
            {reminder.text !== null && <span class={style.own}> “{reminder.text}”</span>}
          </span>
          <span class={typography.soft}>{days.join(' · ')}</span>
        </span>
      </SwitchLabel>
      <div class={layout.actions}>
        <button
          ref={edit}
          type="button"
          class={controls.quiet}
          aria-label={text.changeNamed(name)}
          onClick={props.onEdit}
        >
          {text.change}
        </button>
        <button
          type="button"
          class={controls.quiet}
          aria-label={text.removeNamed(name)}
          onClick={props.onRemove}
        >
          {text.remove}
        </button>
      </div>
    </div>
  );
}
