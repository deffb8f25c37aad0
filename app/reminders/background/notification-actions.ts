import type { Reminder } from '@/domain/records.ts';
import { makeDelivery, TEST_REMINDER_ID } from '@/domain/reminders/delivery.ts';
import { usableContent } from '@/domain/reminders/reminder-content.ts';
import type { BackgroundRecords } from '@/storage/background-records.ts';
import { clearNotification, mayNotify, showDelivery } from './notification.ts';

/**
 * What a notification's button or a page asks: the moment comes again, or nothing more of its
 * reminders on its day, or it was seen.
 * @param now milliseconds since 1970
 */
export async function answerDelivery(
  records: BackgroundRecords,
  answer: 'snooze' | 'notToday' | 'seen',
  id: string,
  now: number,
): Promise<void> {
  // Kept before the notification goes: its going counts as "seen" where there is no other answer.
  await records.deliveries[answer](id, now);
  await clearNotification(id);
}

/**
 * Shows a moment at once, so that she sees what a reminder looks like here. No quiet hours: she asks.
 * @param now with the time zone that she is in
 * @returns false when the browser does not allow it
 */
export async function showTestNotification(
  records: BackgroundRecords,
  now: Temporal.ZonedDateTime,
): Promise<boolean> {
  if (!(await mayNotify())) return false;
  const content = usableContent(await records.reminderContent.read(), await records.settings.all());
  const kind = content.some((part) => part.kind === 'passage') ? 'passage' : 'line';
  const at = now.epochMilliseconds;
  const occurrence = {
    id: `${SAMPLE.id}@${now.toInstant()}`,
    at,
    day: now.toPlainDate().toString(),
    reminderId: SAMPLE.id,
    deliveryId: null,
  };
  const deliveries = await records.deliveries.open();
  const reminders = [{ ...SAMPLE, kind } as const];
  const delivery = makeDelivery([occurrence], { reminders, content, deliveries }, now);
  await records.deliveries.put({ ...delivery, state: 'shown' });
  await showDelivery(delivery);
  return true;
}

/** What "Show me one now" is a moment of: none of her reminders. */
const SAMPLE: Omit<Reminder, 'kind'> = {
  id: TEST_REMINDER_ID,
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
