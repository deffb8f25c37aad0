import { useId, useState } from 'preact/hooks';
import type { Schedule } from '@/domain/records.ts';
import { Disclosure } from '../fold/Disclosure.tsx';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import field from '../theme/field.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import style from './MoreOptions.module.css';

type Props = {
  /** Whether it is unfolded at first. */
  open: boolean;
  schedule: Schedule;
  discreet: boolean;
  onSchedule: (schedule: Schedule) => void;
  onDiscreet: (discreet: boolean) => void;
};

/** How many times of day the form offers for one reminder. */
const MAX_TIMES = 12;
const INTERVAL: Schedule = { type: 'interval', hours: 3, from: '09:00', to: '18:00' };
const ONE_TIME: Schedule = { type: 'times', times: ['08:00'] };

/** Folded options that few reminders need: more times, an interval, text in the notification. */
export function MoreOptions({ open, schedule, discreet, onSchedule, onDiscreet }: Props) {
  const { reminders: text } = useMessages();
  // The schedule of the other type, as it was last, to switch back to.
  const [other, setOther] = useState(schedule.type === 'times' ? INTERVAL : ONE_TIME);
  const id = useId();
  const switchType = () => {
    setOther(schedule);
    onSchedule(other);
  };

  return (
    <Disclosure summary={text.more} open={open}>
      <div class={layout.close}>
        {schedule.type === 'times' && schedule.times.length < MAX_TIMES && (
          <button
            type="button"
            class={controls.button}
            onClick={() => onSchedule({ type: 'times', times: [...schedule.times, ''] })}
          >
            {text.addTime}
          </button>
        )}
        <label class={field.check}>
          <input type="checkbox" checked={schedule.type === 'interval'} onChange={switchType} />
          {text.interval}
        </label>
        <label class={field.check}>
          <input
            type="checkbox"
            checked={discreet}
            aria-describedby={id}
            onChange={(event) => onDiscreet(event.currentTarget.checked)}
          />
          {text.discreet}
        </label>
        <p id={id} class={`${typography.small} ${style.hint}`}>
          {text.discreetWhy}
        </p>
      </div>
    </Disclosure>
  );
}
