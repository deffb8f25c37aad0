import { useId, useState } from 'preact/hooks';
import type { Schedule } from '@/domain/records.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import fields from './fields.module.css';
import style from './MoreOptions.module.css';

type Props = {
  /** Unfolded from the start. */
  open: boolean;
  schedule: Schedule;
  discreet: boolean;
  onSchedule: (schedule: Schedule) => void;
  onDiscreet: (discreet: boolean) => void;
};

/** More times than these are not asked for in one reminder. */
const MOST_TIMES = 12;
const INTERVAL: Schedule = { type: 'interval', hours: 3, from: '09:00', to: '18:00' };
const ONE_TIME: Schedule = { type: 'times', times: ['08:00'] };

/** What few want of a reminder: more times, every few hours, its words on the screen. */
export function MoreOptions({ open, schedule, discreet, onSchedule, onDiscreet }: Props) {
  const { reminders: text } = useMessages();
  // The other way of times, as it was, for when she goes back to it.
  const [other, setOther] = useState(schedule.type === 'times' ? INTERVAL : ONE_TIME);
  const id = useId();
  const exchange = () => {
    setOther(schedule);
    onSchedule(other);
  };

  return (
    <details class={style.more} open={open}>
      <summary>{text.more}</summary>
      <div class={style.choices}>
        {schedule.type === 'times' && schedule.times.length < MOST_TIMES && (
          <button
            type="button"
            class={controls.button}
            onClick={() => onSchedule({ type: 'times', times: [...schedule.times, ''] })}
          >
            {text.addTime}
          </button>
        )}
        <label class={fields.check}>
          <input type="checkbox" checked={schedule.type === 'interval'} onChange={exchange} />
          {text.interval}
        </label>
        <label class={fields.check}>
          <input
            type="checkbox"
            checked={discreet}
            aria-describedby={id}
            onChange={(event) => onDiscreet(event.currentTarget.checked)}
          />
          {text.discreet}
        </label>
        <p id={id} class={`${fields.why} ${style.beneath}`}>
          {text.discreetWhy}
        </p>
      </div>
    </details>
  );
}
