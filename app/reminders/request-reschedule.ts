import type { Repositories } from '@/storage/repositories.ts';

/** Where pages keep when, and in which time zone, they last had the worker look. */
const KEY = 'gently-led:rescheduled';
const HOUR = 3_600_000;

/**
 * Has the worker look again what is due and when to wake, at most once an hour, unless the time zone
 * or the clock has changed. No browser tells an extension of these, and a browser may drop an alarm.
 * Not where no reminder is on: it would wake for nothing.
 * Pages call this when they are opened: where she opens none, and the browser is not started anew, a
 * reminder after a journey eastward may be missed once.
 * @param now milliseconds since 1970
 * @param zone of the clock, by its IANA name
 */
export async function requestReschedule(
  { reminders }: Pick<Repositories, 'reminders'>,
  now: number,
  zone: string,
): Promise<void> {
  try {
    const [at = '', before] = (localStorage.getItem(KEY) ?? '').split(' ');
    const passed = now - Number(at || Number.NaN);
    if (zone === before && passed >= 0 && passed < HOUR) return;
    localStorage.setItem(KEY, `${now} ${zone}`);
  } catch {
    // Without it the worker is asked each time.
  }
  try {
    if (!(await reminders.list()).some(({ enabled }) => enabled)) return;
    const { callBackground } = await import('./background-requests.ts');
    await callBackground('reschedule');
  } catch {
    // It looks whenever it wakes.
  }
}
