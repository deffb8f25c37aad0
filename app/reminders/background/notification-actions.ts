import type { Reminder } from '@/domain/records.ts';
import { makeDelivery, TEST_REMINDER_ID } from '@/domain/reminders/delivery.ts';
import { usableContent } from '@/domain/reminders/reminder-content.ts';
import type { BackgroundRecords } from '@/storage/background-records.ts';
import type { DeliveryAnswer } from '../background-requests.ts';
import { clearNotification, mayNotify, showDelivery } from './notification.ts';

/**
 * Answers a delivery, from a notification's button or a page: snooze it, skip its reminders for the
 * rest of their day, or mark it as seen.
 * @param now milliseconds since 1970
 */
export async function answerDelivery(
  records: BackgroundRecords,
  answer: DeliveryAnswer,
  id: string,
  now: number,
): Promise<void> {
  // Stored before the notification is cleared, as that counts as "seen" if there is no answer yet.
  await records.deliveries[answer](id, now);
  await clearNotification(id);
}

/**
 * Shows a notification at once, even in quiet times, for the user to see what a reminder looks like.
 * @param now in the user's time zone
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
    id: `${TEST_REMINDER.id}@${now.toInstant()}`,
    at,
    day: now.toPlainDate().toString(),
    reminderId: TEST_REMINDER.id,
    deliveryId: null,
  };
  const deliveries = await records.deliveries.unfinished();
  const reminders = [{ ...TEST_REMINDER, kind } as const];
  const delivery = makeDelivery([occurrence], { reminders, content, deliveries }, now);
  await records.deliveries.put({ ...delivery, state: 'shown' });
  await showDelivery(delivery);
  return true;
}

/** A reminder that is not stored, for test notifications. */
const TEST_REMINDER: Omit<Reminder, 'kind'> = {
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
