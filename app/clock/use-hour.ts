import { useState } from 'preact/hooks';
import { useTick } from './use-tick.ts';

/** The time in the user's time zone, updated when an hour has begun and when the page becomes visible. */
export function useHour(first = Temporal.Now.zonedDateTimeISO()): Temporal.ZonedDateTime {
  const [time, setTime] = useState(first);
  useTick('hour', () => setTime(Temporal.Now.zonedDateTimeISO()));
  return time;
}
