import { useState } from 'preact/hooks';
import { useTick } from './use-tick.ts';

/** The time in the user's time zone, updated when another hour has begun. */
export function useHour(first = Temporal.Now.zonedDateTimeISO()): Temporal.ZonedDateTime {
  const [time, setTime] = useState(first);
  useTick(() => {
    const now = Temporal.Now.zonedDateTimeISO();
    setTime((before) => (hourOf(before) === hourOf(now) ? before : now));
  });
  return time;
}

/** With its date, as a machine may sleep for a day. */
function hourOf(time: Temporal.ZonedDateTime): string {
  return time.toString().slice(0, 13);
}
