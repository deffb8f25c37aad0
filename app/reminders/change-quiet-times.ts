import type { QuietTimes } from '@/domain/records.ts';
import type { Records } from '../records/use-records.ts';
import { callBackground } from './background-requests.ts';

/**
 * Changes quiet hours or the pause, and has the worker reckon anew.
 * @param next gives the silence as it shall be, from the one that is kept at that moment
 */
export async function changeQuietTimes(
  records: Records,
  next: (quietTimes: QuietTimes, now: Temporal.ZonedDateTime) => QuietTimes,
): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO();
  const kept = await records.change(({ settings }) =>
    settings.change('quietTimes', (quietTimes) => next(quietTimes, now), now.epochMilliseconds),
  );
  // Should the worker not answer: it reads them whenever it wakes.
  if (kept) await callBackground('reschedule').catch(() => undefined);
}
