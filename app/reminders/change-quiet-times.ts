import type { Silence } from '@/domain/records.ts';
import type { Records } from '../records/use-records.ts';
import { ask } from './background-requests.ts';

/**
 * Changes quiet hours or the pause, and has the worker reckon anew.
 * @param next gives the silence as it shall be, from the one that is kept at that moment
 */
export async function changeSilence(
  records: Records,
  next: (silence: Silence, now: Temporal.ZonedDateTime) => Silence,
): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO();
  const kept = await records.change(({ settings }) =>
    settings.change('silence', (silence) => next(silence, now), now.epochMilliseconds),
  );
  // Should the worker not answer: it reads them whenever it wakes.
  if (kept) await ask('remindersChanged').catch(() => undefined);
}
