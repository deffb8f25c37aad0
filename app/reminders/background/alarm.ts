import { browser } from 'wxt/browser';

/** The one alarm there is. */
export const ALARM = 'next';

/** After a failure, look again so soon: well within the hour in which an occurrence still counts. */
const AGAIN_MINUTES = 5;

/**
 * Sets the alarm, in place of the one that stood. It rings again every five minutes until it is set
 * anew, so a worker that is ended at its first line is woken again.
 * @param at milliseconds since 1970; null for no alarm
 */
export async function setAlarm(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: at, periodInMinutes: AGAIN_MINUTES });
}

/** Sets the alarm for what could not be done, or may not be: a little after `now`. */
export function setRetryAlarm(now: Temporal.ZonedDateTime): Promise<void> {
  return setAlarm(now.add({ minutes: AGAIN_MINUTES }).epochMilliseconds);
}
