import type { Reminder } from '@/domain/records.ts';
import { makeMoment, SAMPLE_ID } from '@/domain/reminders/delivery.ts';
import { wordsReady } from '@/domain/reminders/reminder-content.ts';
import type { WorkerRecords } from '@/storage/background-records.ts';
import { clearMoment, mayNotify, showMoment } from './notification.ts';

/**
 * What a notification's button or a page asks: the moment comes again, or nothing more of its
 * reminders on its day, or it was seen.
 * @param now milliseconds since 1970
 */
export async function answerMoment(
  records: WorkerRecords,
  answer: 'later' | 'notToday' | 'seen',
  id: string,
  now: number,
): Promise<void> {
  // Kept before the notification goes: its going counts as "seen" where there is no other answer.
  await records.moments[answer](id, now);
  await clearMoment(id);
}

/**
 * Shows a moment at once, so that she sees what a reminder looks like here. No quiet hours: she asks.
 * @param now with the time zone that she is in
 * @returns false when the browser does not allow it
 */
export async function showNow(
  records: WorkerRecords,
  now: Temporal.ZonedDateTime,
): Promise<boolean> {
  if (!(await mayNotify())) return false;
  const prepared = wordsReady(await records.prepared.read(), await records.settings.all());
  const kind = prepared.some((part) => part.kind === 'passage') ? 'passage' : 'line';
  const at = now.epochMilliseconds;
  const occurrence = {
    id: `${SAMPLE.id}@${now.toInstant()}`,
    at,
    day: now.toPlainDate().toString(),
    reminderId: SAMPLE.id,
    momentId: null,
  };
  const moments = await records.moments.open();
  const reminders = [{ ...SAMPLE, kind } as const];
  const moment = makeMoment([occurrence], { reminders, prepared, moments }, now);
  await records.moments.put({ ...moment, state: 'shown' });
  await showMoment(moment);
  return true;
}

/** What "Show me one now" is a moment of: none of her reminders. */
const SAMPLE: Omit<Reminder, 'kind'> = {
  id: SAMPLE_ID,
  text: null,
  schedule: { type: 'times', times: [] },
  weekdays: [],
  enabled: true,
  discreet: true,
  skippedOn: null,
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
};
