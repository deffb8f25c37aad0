import { browser } from 'wxt/browser';

/** The only alarm. */
export const ALARM = 'next';

/** Retry after a failure: several times within the hour in which an occurrence still counts. */
const RETRY_MINUTES = 5;

/**
 * Replaces the alarm. It repeats every five minutes until it is replaced, so that a worker that is
 * killed at its first line is woken again.
 * @param at milliseconds since 1970; null for no alarm
 */
export async function setAlarm(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: at, periodInMinutes: RETRY_MINUTES });
}

/** Whether an alarm is set. Browsers lose it: by an update, a restart, or switching the extension off and on. */
export async function isAlarmSet(): Promise<boolean> {
  return (await browser.alarms.get(ALARM)) !== undefined;
}

/** Sets the alarm to retry what failed or may fail. */
export function setRetryAlarm(now: Temporal.ZonedDateTime): Promise<void> {
  return setAlarm(now.add({ minutes: RETRY_MINUTES }).epochMilliseconds);
}
