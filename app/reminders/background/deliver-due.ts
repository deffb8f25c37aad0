import type { ReminderContentPart } from '@/domain/records.ts';
import { makeDelivery, snoozedDeliveries } from '@/domain/reminders/delivery.ts';
import {
  dueOccurrences,
  nextOccurrence,
  type Occurrence,
  type Plan,
} from '@/domain/reminders/occurrences.ts';
import { usableContent } from '@/domain/reminders/reminder-content.ts';
import type { BackgroundRecords } from '@/storage/background-records.ts';
import { StorageError } from '@/storage/database.ts';
import { setAlarm, setRetryAlarm } from './alarm.ts';
import { mayNotify, showDelivery, shownDeliveryIds } from './notification.ts';

/**
 * Shows what is due, each occurrence once, and sets the alarm for the next one.
 * @param now in the user's time zone
 * @throws what went wrong; the alarm is set to retry then
 */
export async function deliverDue(
  records: BackgroundRecords,
  now: Temporal.ZonedDateTime,
): Promise<void> {
  // Nothing can be stored in this browser, so nothing is ever due.
  if (records.problem === 'unavailable') return;
  try {
    // Failing to read is not the same as having no reminders, which would clear the alarm.
    if (records.problem) throw new StorageError(records.problem);
    await deliver(records, now);
  } catch (error) {
    await setRetryAlarm(now);
    throw error;
  }
}

async function deliver(records: BackgroundRecords, now: Temporal.ZonedDateTime): Promise<void> {
  const [reminders, settings, unfinished] = await Promise.all([
    records.reminders.list(),
    records.settings.all(),
    records.deliveries.unfinished(),
  ]);
  const { quietTimes } = settings;
  const plan: Plan = { reminders, quietTimes, snoozed: snoozedDeliveries(unfinished, reminders) };
  const due = dueOccurrences(plan, now);
  // A worker was killed between claiming a delivery and showing it.
  const wasInterrupted = unfinished.some(({ state }) => state === 'claimed');
  const isDue =
    wasInterrupted || (await records.deliveryLog.unclaimed(due, now.epochMilliseconds)).length > 0;
  if (isDue) {
    // The alarm comes first: if this worker is killed at the next line, it is woken again.
    await setRetryAlarm(now);
    const content = usableContent(await records.reminderContent.read(), settings);
    await show(records, { plan, due, wasInterrupted, content }, now);
  }
  // Read again: what was snoozed may have come.
  const snoozed = snoozedDeliveries(await records.deliveries.unfinished(), reminders);
  await setAlarm(nextOccurrence({ ...plan, snoozed }, now)?.at ?? null);
}

type Showing = {
  plan: Plan;
  due: readonly Occurrence[];
  /** A worker was killed between claiming a delivery and showing it. */
  wasInterrupted: boolean;
  /** What may be said. */
  content: readonly ReminderContentPart[];
};

/**
 * Claims what is due and shows it. If the browser allows no notification, the delivery waits for a new
 * tab, and stays there even if notifications are allowed soon after: it may already have been seen.
 *
 * If the worker is killed before the notification shows, the next wake shows it. If it is killed after
 * that, the next wake finds the notification, or the user's stored answer, and does not show it again.
 * Only if the whole browser ends in that instant is it shown twice: its notification ended too.
 */
async function show(
  records: BackgroundRecords,
  { plan: { reminders }, due, wasInterrupted, content }: Showing,
  now: Temporal.ZonedDateTime,
): Promise<void> {
  const isAllowed = await mayNotify();
  const shownIds = isAllowed && wasInterrupted ? await shownDeliveryIds() : [];
  const at = now.epochMilliseconds;
  const delivery = await records.deliveries.claim(due, shownIds, at, (claimed, deliveries) => ({
    ...makeDelivery(claimed, { reminders, content, deliveries }, now),
    state: isAllowed ? 'claimed' : 'waiting',
  }));
  if (delivery?.state !== 'claimed') return;
  await showDelivery(delivery);
  await records.deliveries.shown(delivery.id, at);
}
