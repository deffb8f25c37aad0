import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { Schedule } from '@/domain/records.ts';
import { MAX_INTERVAL_HOURS, problemWithDraft } from '@/domain/reminders/reminder.ts';
import { slotsOf } from '@/domain/reminders/schedule.ts';
import { SelectField } from '../field/SelectField.tsx';
import { formatList } from '../format-list.ts';
import { Icon } from '../icon/Icon.tsx';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import field from '../theme/field.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { formatTime } from './format-time.ts';
import style from './ScheduleFields.module.css';
import { TimeField } from './TimeField.tsx';

type Props = {
  schedule: Schedule;
  invalid: boolean;
  /** The id of the text that says what is wrong. */
  describedBy: string;
  onChange: (schedule: Schedule) => void;
};

const HOURS = Array.from({ length: MAX_INTERVAL_HOURS }, (_, index) => index + 1);

/** When a reminder comes: at times of day, or every few hours between two of them. */
export function ScheduleFields({ schedule, ...props }: Props) {
  return schedule.type === 'times' ? (
    <Times {...props} times={schedule.times} />
  ) : (
    <Interval {...props} schedule={schedule} />
  );
}

type TimesProps = Omit<Props, 'schedule'> & { times: readonly string[] };

function Times({ times, invalid, describedBy, onChange }: TimesProps) {
  const { reminders: text } = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const lastLength = useRef(times.length);
  // When a time is added or removed, the last one takes the focus: the pressed button may be gone.
  useEffect(() => {
    if (lastLength.current !== times.length) {
      const inputs = list.current?.querySelectorAll('input');
      inputs?.item(inputs.length - 1)?.focus();
    }
    lastLength.current = times.length;
  }, [times.length]);

  const set = (index: number, time: string) =>
    onChange({ type: 'times', times: times.map((old, at) => (at === index ? time : old)) });
  const remove = (index: number) =>
    onChange({ type: 'times', times: times.filter((_, at) => at !== index) });

  return (
    <div ref={list} class={field.fields}>
      {times.map((time, index) => (
        <div key={index} class={style.time}>
          <TimeField
            label={times.length === 1 ? text.time : text.timeNumbered(index + 1)}
            value={time}
            invalid={invalid && time === ''}
            describedBy={describedBy}
            onChange={(value) => set(index, value)}
          />
          {times.length > 1 && (
            <button
              type="button"
              class={`${controls.quiet} ${style.remove}`}
              aria-label={text.removeTime(index + 1)}
              onClick={() => remove(index)}
            >
              <Icon icon={X} />
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

type IntervalProps = Omit<Props, 'schedule'> & { schedule: Schedule & { type: 'interval' } };

function Interval({ schedule, invalid, describedBy, onChange }: IntervalProps) {
  const { reminders: text } = useMessages();
  const { locale } = useLanguage();
  const { from, to } = schedule;
  const isValid = problemWithDraft({ ...COMPLETE, schedule }) === null;
  const slots = isValid ? slotsOf(schedule) : [];
  return (
    <div class={layout.close}>
      <div class={field.fields}>
        <SelectField
          label={text.every}
          value={String(schedule.hours)}
          options={HOURS.map((hours) => [String(hours), text.hours(hours)] as const)}
          onSelect={(hours) => onChange({ ...schedule, hours: Number(hours) })}
        />
        <TimeField
          label={text.from}
          value={from}
          invalid={invalid && (from === '' || from === to)}
          describedBy={describedBy}
          onChange={(time) => onChange({ ...schedule, from: time })}
        />
        <TimeField
          label={text.to}
          value={to}
          invalid={invalid && (to === '' || from === to)}
          describedBy={describedBy}
          onChange={(time) => onChange({ ...schedule, to: time })}
        />
      </div>
      {slots.length > 0 && (
        <p class={typography.soft}>
          {text.comesAt(
            formatList(
              slots.map(({ time }) => formatTime(time, locale)),
              locale,
            ),
          )}
        </p>
      )}
    </div>
  );
}

/** A valid draft but for its schedule. */
const COMPLETE = { kind: 'line', text: '', weekdays: [1], discreet: true } as const;
