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
 * Shows what is due, each occurrence once, and sets the alarm for what comes next.
 * @param now with the time zone that she is in
 * @returns whether anything was due
 * @throws what went wrong; then the alarm is set to try again
 */
export async function deliverDue(
  records: BackgroundRecords,
  now: Temporal.ZonedDateTime,
): Promise<boolean> {
  // Nothing can be kept in this browser, so nothing is ever due.
  if (records.problem === 'unavailable') return false;
  try {
    // What could not be read is not "no reminders": that would clear the alarm.
    if (records.problem) throw new StorageError(records.problem);
    return await deliver(records, now);
  } catch (error) {
    await setRetryAlarm(now);
    throw error;
  }
}

async function deliver(records: BackgroundRecords, now: Temporal.ZonedDateTime): Promise<boolean> {
  const [reminders, settings, open] = await Promise.all([
    records.reminders.list(),
    records.settings.all(),
    records.deliveries.open(),
  ]);
  const { quietTimes } = settings;
  const plan: Plan = { reminders, quietTimes, snoozed: snoozedDeliveries(open, reminders) };
  const due = dueOccurrences(plan, now);
  // A worker was ended between claiming it and seeing it shown.
  const begun = open.some(({ state }) => state === 'claimed');
  const isDue = begun || (await records.deliveryLog.unclaimed(due)).length > 0;
  if (isDue) {
    // First the alarm: should this worker be ended at the next line, it is woken again.
    await setRetryAlarm(now);
    const ready = usableContent(await records.reminderContent.read(), settings);
    await show(records, { plan, due, begun, ready }, now);
  }
  await setAlarm(nextOccurrence(plan, now)?.at ?? null);
  return isDue;
}

type Showing = {
  plan: Plan;
  due: readonly Occurrence[];
  /** A worker was ended between claiming something and seeing it shown. */
  begun: boolean;
  /** The words that may be said. */
  ready: readonly ReminderContentPart[];
};

/**
 * Claims what is due and shows it. Where the browser allows no notification the moment waits for a
 * new tab, and stays there also when notifications are allowed a little later: it has been seen.
 *
 * Ended before it is shown, it is shown by the next wake that finds it due. Ended after, the next
 * wake finds its notification standing, or her answer kept, and shows it no second time. Only when
 * the whole browser ends in that instant does it show once more: its notification ended with it.
 */
async function show(
  records: BackgroundRecords,
  { plan: { reminders }, due, begun, ready }: Showing,
  now: Temporal.ZonedDateTime,
): Promise<void> {
  const allowed = await mayNotify();
  const standing = allowed && begun ? await shownDeliveryIds() : [];
  const at = now.epochMilliseconds;
  const delivery = await records.deliveries.claim(due, standing, at, (claimed, deliveries) => ({
    ...makeDelivery(claimed, { reminders, content: ready, deliveries }, now),
    state: allowed ? 'claimed' : 'waiting',
  }));
  if (delivery?.state !== 'claimed') return;
  await showDelivery(delivery);
  await records.deliveries.shown(delivery.id, at);
}
