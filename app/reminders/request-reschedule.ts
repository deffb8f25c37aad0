import type { Repositories } from '@/storage/repositories.ts';
import { KEYS, readLocal, writeLocal } from '../local-storage.ts';

const HOUR = 3_600_000;

/**
 * Asks the worker to compute again what is due and when to wake: at most once an hour, unless the time
 * zone or the clock has changed. No browser tells an extension about those, and a browser may drop an
 * alarm. Does nothing if no reminder is on.
 *
 * Pages call this when they open. If the user opens none and does not restart the browser, a reminder
 * after a journey eastward may be missed once.
 * @param now milliseconds since 1970
 * @param zone IANA name of the user's time zone
 */
export async function requestReschedule(
  { reminders }: Pick<Repositories, 'reminders'>,
  now: number,
  zone: string,
): Promise<void> {
  const [at = '', lastZone] = (readLocal(KEYS.rescheduled) ?? '').split(' ');
  const passed = now - Number(at || Number.NaN);
  if (zone === lastZone && passed >= 0 && passed < HOUR) return;
  writeLocal(KEYS.rescheduled, `${now} ${zone}`);
  try {
    if (!(await reminders.list()).some(({ enabled }) => enabled)) return;
    const { callBackground } = await import('./background-requests.ts');
    await callBackground('reschedule');
  } catch {
    // The worker also does it whenever it wakes.
  }
}
