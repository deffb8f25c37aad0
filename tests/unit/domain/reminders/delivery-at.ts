import type { Delivery, Reminder, ReminderContentPart } from '@/domain/records.ts';
import { makeDelivery, snoozedDeliveries } from '@/domain/reminders/delivery.ts';
import { dueOccurrences } from '@/domain/reminders/occurrences.ts';
import { contentPart } from '../../../support/deliveries.ts';
import { plan } from '../../../support/reminders.ts';
import { local, monday } from '../../../support/times.ts';

/** Cached content of every kind. Skin-to-skin is unsafe when drowsy. */
export const CONTENT: ReminderContentPart[] = [
  contentPart('passage', 'psalm-1'),
  contentPart('passage', 'psalm-2'),
  contentPart('line', 'line-1'),
  contentPart('practice', 'skin-to-skin', false),
  contentPart('practice', 'voice'),
  contentPart('rest', null),
];

/** The delivery of everything that is due at a local time of the Monday. */
export function deliveryAt(
  time: string,
  reminders: Reminder[],
  {
    content = CONTENT,
    deliveries = [],
  }: { content?: ReminderContentPart[]; deliveries?: Delivery[] } = {},
): Delivery {
  const now = monday(time);
  const snoozed = snoozedDeliveries(deliveries, reminders);
  const due = dueOccurrences(plan(reminders, { snoozed }), now);
  return makeDelivery(due, { reminders, content, deliveries }, now);
}

/** The local times of occurrences. */
export const times = (found: readonly { at: number }[]) => found.map((one) => local(one.at));
