import type { Repositories } from '@/storage/repositories.ts';
import { KEYS, readLocal, writeLocal } from '../local-storage.ts';

const HOUR = 3_600_000;

/**
 * Asks the background to compute again what is due and when to wake.
 * @throws when it does not answer; it also does it whenever it wakes
 */
export async function rescheduleNow(): Promise<void> {
  const { callBackground } = await import('./background-requests.ts');
  await callBackground('reschedule');
}

/**
 * Asks the background to compute again what is due: at most once an hour, unless the alarm is gone or
 * the time zone or the clock has changed. No browser tells an extension about any of those. Does
 * nothing if no reminder is on. A user who opens no page after a journey eastward may miss a reminder once.
 * @param now milliseconds since 1970
 * @param zone IANA name of the user's time zone
 * @throws when the reminders cannot be read, or the background does not answer
 */
export async function rescheduleHourly(
  { reminders }: Pick<Repositories, 'reminders'>,
  now: number,
  zone: string,
): Promise<void> {
  const [at = '', lastZone] = (readLocal(KEYS.rescheduled) ?? '').split(' ');
  const passed = now - Number(at || Number.NaN);
  const isRecent = zone === lastZone && passed >= 0 && passed < HOUR;
  if (!(await reminders.list()).some(({ enabled }) => enabled)) return;
  if (isRecent && (await hasAlarm())) return;
  writeLocal(KEYS.rescheduled, `${now} ${zone}`);
  await rescheduleNow();
}

async function hasAlarm(): Promise<boolean> {
  const { isAlarmSet } = await import('./background/alarm.ts');
  return isAlarmSet();
}
