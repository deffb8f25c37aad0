import type { QuietTimes } from '@/domain/records.ts';
import type { Records } from '../records/use-records.ts';
import { changeSettings } from '../settings/change-settings.ts';

/**
 * Changes quiet hours or the pause.
 * @param next makes the new quiet times from the stored ones
 */
export async function changeQuietTimes(
  records: Records,
  next: (quietTimes: QuietTimes, now: Temporal.ZonedDateTime) => QuietTimes,
): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO();
  await changeSettings(records, ({ quietTimes }) => ({ quietTimes: next(quietTimes, now) }));
}
