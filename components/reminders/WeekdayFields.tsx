import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import field from '../theme/field.module.css';
import layout from '../theme/layout.module.css';
import { sortWeekdays, weekdayName } from './format-time.ts';
import style from './WeekdayFields.module.css';

type Props = {
  /** ISO weekdays, 1 = Monday. */
  weekdays: readonly number[];
  invalid: boolean;
  /** The id of the text that says what is wrong. */
  describedBy: string;
  onChange: (weekdays: number[]) => void;
};

/** The days of the week, in the order of the locale. */
export function WeekdayFields({ weekdays, invalid, describedBy, onChange }: Props) {
  const { reminders: text } = useMessages();
  const { locale } = useLanguage();
  const toggle = (day: number) =>
    onChange(
      weekdays.includes(day) ? weekdays.filter((other) => other !== day) : [...weekdays, day],
    );
  return (
    <fieldset class={`${layout.actions} ${style.weekdays}`} aria-describedby={describedBy}>
      <legend>{text.weekdays}</legend>
      {sortWeekdays(locale).map((day) => (
        <label key={day} class={`${field.check} ${style.day}`}>
          <input
            type="checkbox"
            checked={weekdays.includes(day)}
            aria-invalid={invalid}
            onChange={() => toggle(day)}
          />
          <span aria-hidden="true">{weekdayName(day, locale, 'short')}</span>
          <span class="visually-hidden">{weekdayName(day, locale, 'long')}</span>
        </label>
      ))}
    </fieldset>
  );
}
