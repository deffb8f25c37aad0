import { useState } from 'preact/hooks';
import { useTick } from './use-tick.ts';

/** The time in the user's time zone, updated at each full minute. */
export function useNow(): Temporal.ZonedDateTime {
  const [now, setNow] = useState(() => Temporal.Now.zonedDateTimeISO());
  useTick(() => setNow(Temporal.Now.zonedDateTimeISO()));
  return now;
}
