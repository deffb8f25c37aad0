/** What the user gets when reminders are due: one delivery for everything that is due at once. */
import { isDrowsyHour } from '../hours.ts';
import type { Delivery, DeliveryPart, Reminder, ReminderContentPart } from '../records.ts';
import { chooseParts, type PartRequest } from './choose-parts.ts';
import type { Occurrence } from './occurrences.ts';
import { MAX_LATE_MINUTES } from './time.ts';
import { MINUTE } from './wall-clock.ts';

export const SNOOZE_MINUTES = 30;

/** Stands for a reminder's id in a test notification, which belongs to no reminder. */
export const TEST_REMINDER_ID = 'now';

/** What a delivery is made from. */
export type DeliveryInput = {
  reminders: readonly Reminder[];
  /** The content that may be said under the user's preferences. */
  content: readonly ReminderContentPart[];
  /** Earlier deliveries: the snoozed ones, and the ones whose content is not repeated soon. */
  deliveries: readonly Delivery[];
};

/**
 * The delivery of everything that is due, about to be shown. Each reminder says one thing. The same
 * occurrences give the same content.
 * @param due at least one, in order of time
 * @param now in the user's time zone: it decides whether it is night
 * @throws RangeError when nothing is due
 */
export function makeDelivery(
  due: readonly Occurrence[],
  { reminders, content, deliveries }: DeliveryInput,
  now: Temporal.ZonedDateTime,
): Delivery {
  const [first] = due;
  if (!first) throw new RangeError('A delivery needs an occurrence that is due.');
  const byReminder = new Map<string, DatedRequest>();
  for (const request of due.flatMap((one) => requestsOf(one, reminders, deliveries))) {
    const before = byReminder.get(request.reminderId);
    // A snoozed reminder wins over a new occurrence of it.
    if (!before || (request.previous && !before.previous))
      byReminder.set(request.reminderId, request);
  }
  const requests = [...byReminder.values()];
  // A practice that is unsafe when half asleep must not stand beside an invitation to rest either.
  const excludeUnsafe = requests.some(({ kind }) => kind === 'rest') || isDrowsyTimeNear(now);
  const available = content.filter(({ night }) => night || !excludeUnsafe);
  return {
    id: first.id,
    occurrences: due.map(({ id }) => id),
    day: first.day,
    parts: chooseParts(requests, available, deliveries).map((part) => {
      const day = byReminder.get(part.reminderId)?.day ?? first.day;
      return day === first.day ? part : { ...part, day };
    }),
    discreet: requests.some(({ discreet }) => discreet),
    state: 'claimed',
    dueAt: due.at(-1)?.at ?? first.at,
    snoozedUntil: null,
    updatedAt: now.epochMilliseconds,
  };
}

/**
 * The delivery put off for half an hour.
 * @param now milliseconds since 1970
 */
export function snooze(delivery: Delivery, now: number): Delivery {
  return {
    ...delivery,
    state: 'snoozed',
    snoozedUntil: now + SNOOZE_MINUTES * MINUTE,
    updatedAt: now,
  };
}

/**
 * The snoozed deliveries that will still come, each with the parts whose reminder exists and is
 * switched on.
 * @param deliveries in any state
 */
export function snoozedDeliveries(
  deliveries: readonly Delivery[],
  reminders: readonly Reminder[],
): Delivery[] {
  const on = new Set(reminders.filter(({ enabled }) => enabled).map(({ id }) => id));
  const isActive = ({ reminderId }: DeliveryPart) =>
    reminderId === TEST_REMINDER_ID || on.has(reminderId);
  return deliveries
    .filter(({ state }) => state === 'snoozed')
    .map((delivery) => ({ ...delivery, parts: delivery.parts.filter(isActive) }))
    .filter(({ parts }) => parts.length > 0);
}

/**
 * The delivery seen or dismissed.
 * @param now milliseconds since 1970
 */
export function markDone(delivery: Delivery, now: number): Delivery {
  return { ...delivery, state: 'done', snoozedUntil: null, updatedAt: now };
}

/**
 * Whether a new tab shows the delivery: no notification was allowed, and it is at most an hour old.
 * One from more than an hour ahead was made by a clock that was wrong, and does not count either.
 * @param now milliseconds since 1970
 */
export function isWaiting(delivery: Delivery, now: number): boolean {
  return (
    delivery.state === 'waiting' && Math.abs(now - delivery.dueAt) <= MAX_LATE_MINUTES * MINUTE
  );
}

type DatedRequest = PartRequest & { day: string; discreet: boolean };

/** What an occurrence asks for: its reminder, or all parts of the snoozed delivery. */
function requestsOf(
  { id: seed, day, reminderId, deliveryId }: Occurrence,
  reminders: readonly Reminder[],
  deliveries: readonly Delivery[],
): DatedRequest[] {
  if (deliveryId === null) {
    return reminders
      .filter(({ id }) => id === reminderId)
      .map(({ id, kind, text, discreet }) => ({
        reminderId: id,
        kind,
        text: text ?? '',
        previous: null,
        seed,
        day,
        discreet,
      }));
  }
  return snoozedDeliveries(deliveries, reminders)
    .filter(({ id }) => id === deliveryId)
    .flatMap(({ parts, discreet }) =>
      parts.map((previous) => {
        // The reminder may have been edited since it was snoozed.
        const reminder = reminders.find(({ id }) => id === previous.reminderId) ?? {
          ...previous,
          text: null,
          discreet,
        };
        return {
          reminderId: previous.reminderId,
          kind: reminder.kind,
          text: reminder.text ?? '',
          previous: previous.kind === reminder.kind ? previous : null,
          seed,
          day: previous.day ?? day,
          discreet: reminder.discreet,
        };
      }),
    );
}

/** Whether the user may be half asleep now, or by the time they look: a delivery waits for an hour. */
function isDrowsyTimeNear(now: Temporal.ZonedDateTime): boolean {
  return [now, now.add({ minutes: MAX_LATE_MINUTES })].some(({ hour }) => isDrowsyHour(hour));
}
