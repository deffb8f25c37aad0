import type { Repositories } from '@/storage/repositories.ts';

/** Where pages keep when, and in which time zone, they last asked the worker. */
const KEY = 'gently-led:rescheduled';
const HOUR = 3_600_000;

/**
 * Has the background worker look what is due and when to wake.
 * @throws when it does not answer; it looks whenever it wakes
 */
export async function rescheduleNow(): Promise<void> {
  const { callBackground } = await import('./background-requests.ts');
  await callBackground('reschedule');
}

/**
 * Has the worker look at most once an hour, unless the time zone or the clock has changed. No browser
 * tells an extension of these, and a browser may drop an alarm. Where no reminder is on, the worker
 * is not woken. A user who opens no page after a journey eastward may miss a reminder once.
 * @param now milliseconds since 1970
 * @param zone of the clock, by its IANA name
 * @throws when the reminders cannot be read, or the worker does not answer
 */
export async function rescheduleHourly(
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
    // Without storage the worker is asked each time.
  }
  if ((await reminders.list()).some(({ enabled }) => enabled)) await rescheduleNow();
}
