/** What comes before her when reminders are due: one moment for all that is due at once. */
import type { Delivery, DeliveryPart, Reminder, ReminderContentPart } from '../records.ts';
import { chooseParts, type PartRequest } from './choose-parts.ts';
import type { Occurrence } from './occurrences.ts';
import { MAX_LATE_MINUTES } from './time.ts';

/** "Later" is so much later. */
export const SNOOZE_MINUTES = 30;

/** Stands in the place of a reminder's id where she had one shown "now": it is of none of hers. */
export const TEST_REMINDER_ID = 'now';

/** No practice that is unsafe while half asleep is suggested between these hours (care rules, 9). */
const NIGHT = { from: 22, to: 7 };

/** What a moment is made from. */
export type DeliveryInput = {
  reminders: readonly Reminder[];
  /** The words that pages have laid ready. */
  content: readonly ReminderContentPart[];
  /** Moments of before: what comes again is among them, and what they said is not said again soon. */
  deliveries: readonly Delivery[];
};

/**
 * The moment of all that is due, about to be shown. Each reminder says one thing. The same occurrences
 * give the same words.
 * @param due not empty, in order of time
 * @param now with the time zone that she is in: it decides whether it is night
 * @throws RangeError when nothing is due
 */
export function makeDelivery(
  due: readonly Occurrence[],
  { reminders, content, deliveries }: DeliveryInput,
  now: Temporal.ZonedDateTime,
): Delivery {
  const [first] = due;
  if (!first) throw new RangeError('A moment needs something that is due.');
  const wanted = new Map<string, WantedOf>();
  for (const one of due.flatMap((occurrence) => wantedAt(occurrence, reminders, deliveries))) {
    const before = wanted.get(one.reminderId);
    // Of what she wanted again and something new, what she wanted.
    if (!before || (one.previous && !before.previous)) wanted.set(one.reminderId, one);
  }
  const all = [...wanted.values()];
  const hasRest = all.some(({ kind }) => kind === 'rest');
  const open = content.filter(({ night }) => night || !(hasRest || nightIsNear(now)));
  return {
    id: first.id,
    occurrences: due.map(({ id }) => id),
    day: first.day,
    parts: chooseParts(all, open, deliveries).map((part) => {
      const day = wanted.get(part.reminderId)?.day ?? first.day;
      return day === first.day ? part : { ...part, day };
    }),
    discreet: all.some(({ discreet }) => discreet),
    state: 'claimed',
    dueAt: due.at(-1)?.at ?? first.at,
    snoozedUntil: null,
    updatedAt: now.epochMilliseconds,
  };
}

/**
 * The moment asked for again in half an hour.
 * @param now milliseconds since 1970
 */
export function snooze(delivery: Delivery, now: number): Delivery {
  return {
    ...delivery,
    state: 'snoozed',
    snoozedUntil: now + SNOOZE_MINUTES * 60_000,
    updatedAt: now,
  };
}

/**
 * The moments that she wants again and that still come: of each, what is of reminders that are there
 * and switched on. Of others nothing comes, whatever she had asked for before.
 * @param open moments of any state
 */
export function snoozedDeliveries(
  open: readonly Delivery[],
  reminders: readonly Reminder[],
): Delivery[] {
  const on = new Set(reminders.filter(({ enabled }) => enabled).map(({ id }) => id));
  const comes = ({ reminderId }: DeliveryPart) =>
    reminderId === TEST_REMINDER_ID || on.has(reminderId);
  return open
    .filter(({ state }) => state === 'snoozed')
    .map((delivery) => ({ ...delivery, parts: delivery.parts.filter(comes) }))
    .filter(({ parts }) => parts.length > 0);
}

/**
 * The moment seen, or waved off.
 * @param now milliseconds since 1970
 */
export function markDone(delivery: Delivery, now: number): Delivery {
  return { ...delivery, state: 'done', snoozedUntil: null, updatedAt: now };
}

/**
 * Whether a new tab shows the moment: no notification could be, and it is not over an hour old, nor
 * put into the time to come by a clock that was wrong.
 * @param now milliseconds since 1970
 */
export function isWaiting(delivery: Delivery, now: number): boolean {
  return (
    delivery.state === 'waiting' && Math.abs(now - delivery.dueAt) <= MAX_LATE_MINUTES * 60_000
  );
}

type WantedOf = PartRequest & { day: string; discreet: boolean };

/** The reminders that an occurrence is of: one, or all of the moment that comes again. */
function wantedAt(
  { id: seed, day, reminderId, deliveryId }: Occurrence,
  reminders: readonly Reminder[],
  deliveries: readonly Delivery[],
): WantedOf[] {
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
        // As its reminder is by now: she may have changed it in between.
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

/** It is night, or may be by the time that she looks: a moment waits for so long. */
function nightIsNear(now: Temporal.ZonedDateTime): boolean {
  return [now, now.add({ minutes: MAX_LATE_MINUTES })].some(
    ({ hour }) => hour >= NIGHT.from || hour < NIGHT.to,
  );
}
