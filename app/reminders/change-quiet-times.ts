import type { QuietTimes } from '@/domain/records.ts';
import type { Records } from '../records/use-records.ts';
import { callBackground } from './background-requests.ts';

/**
 * Changes quiet hours or the pause, and tells the worker.
 * @param next makes the new quiet times from the stored ones
 */
export async function changeQuietTimes(
  records: Records,
  next: (quietTimes: QuietTimes, now: Temporal.ZonedDateTime) => QuietTimes,
): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO();
  const isSaved = await records.change(({ settings }) =>
    settings.change('quietTimes', (quietTimes) => next(quietTimes, now), now.epochMilliseconds),
  );
  // If the worker does not answer: it reads them whenever it wakes.
  if (isSaved) await callBackground('reschedule').catch(() => undefined);
}
