import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
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

/** The days of a week, in the order of her calendar. */
export function WeekdayFields({ weekdays, invalid, describedBy, onChange }: Props) {
  const { reminders: text } = useMessages();
  const { locale } = useLanguage();
  const toggle = (day: number) =>
    onChange(
      weekdays.includes(day) ? weekdays.filter((other) => other !== day) : [...weekdays, day],
    );
  return (
    <fieldset class={style.weekdays} aria-describedby={describedBy}>
      <legend>{text.weekdays}</legend>
      {sortWeekdays(locale).map((day) => (
        <label key={day} class={style.day}>
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
