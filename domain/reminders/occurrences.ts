/** When reminders are due, by the wall clock of wherever the user is. */
import type { Delivery, QuietTimes, Reminder } from '../records.ts';
import { dailyOccurrences } from './daily-occurrences.ts';
import type { Occurrence } from './occurrence.ts';
import { endOf, isQuiet, quietChecker, quietEnd } from './quiet-times.ts';
import { MAX_LATE_MINUTES } from './time.ts';
import { DAY, wallClock } from './wall-clock.ts';

export type { Occurrence };

/** Everything that decides what is due. */
export type Plan = {
  reminders: readonly Reminder[];
  quietTimes: QuietTimes;
  snoozed: readonly Delivery[];
};

/**
 * The occurrences after `from` up to `to`, in order of time, without those in quiet times.
 * @param from exclusive; in the user's time zone
 * @param to inclusive
 */
export function occurrencesBetween(
  plan: Plan,
  from: Temporal.ZonedDateTime,
  to: Temporal.ZonedDateTime,
): Occurrence[] {
  const until = to.epochMilliseconds;
  return finder(plan, from.timeZoneId, until)(from.epochMilliseconds, until);
}

/**
 * The first `count` occurrences after `now`, in order, or fewer. Searches two weeks from now or from
 * the end of a pause, and one more week for each further occurrence. Only a reminder that is in quiet
 * hours on every day except those of clock changes can be missed by that.
 */
export function nextOccurrences(
  plan: Plan,
  now: Temporal.ZonedDateTime,
  count: number,
): Occurrence[] {
  const end = plan.quietTimes.pause ? endOf(plan.quietTimes.pause, now.timeZoneId) : 0;
  if (end === null) return [];
  const between = finder(plan, now.timeZoneId, now.epochMilliseconds);
  // A pause may be months long: begin where it ends. What is due exactly then counts, hence -1.
  let from = Math.max(now.epochMilliseconds, end - 1);
  // Two days more: a clock change may move the last occurrence.
  const last = from + (7 * (count + 1) + 2) * DAY;
  // Most often there is enough on the first day.
  let days = 1;
  const found: Occurrence[] = [];
  while (found.length < count && from < last) {
    const to = Math.min(from + days * DAY, last);
    found.push(...between(from, to));
    from = to;
    days = 7;
  }
  return found.slice(0, count);
}

/** The first occurrence after `now`, or null when there is none. */
export function nextOccurrence(plan: Plan, now: Temporal.ZonedDateTime): Occurrence | null {
  return nextOccurrences(plan, now, 1)[0] ?? null;
}

/**
 * What is due now: the occurrences of the last hour, unless it is a quiet time. What lies before the
 * last change of quiet times does not count, except what the user wanted later. (What lies before the last change of its reminder is
 * claimed by that change: storage/delivery-log.ts.)
 */
export function dueOccurrences(plan: Plan, now: Temporal.ZonedDateTime): Occurrence[] {
  if (isQuiet(plan.quietTimes, now)) return [];
  const { changedAt } = plan.quietTimes;
  return occurrencesBetween(plan, now.subtract({ minutes: MAX_LATE_MINUTES }), now).filter(
    // A stamp from the future was made by a clock that was wrong, and is ignored.
    ({ at, deliveryId }) => deliveryId || at > changedAt || changedAt > now.epochMilliseconds,
  );
}

/**
 * Finds the occurrences of a plan after one instant and up to another.
 * @param now milliseconds since 1970: a stamp from the future is ignored
 * @returns a function of milliseconds since 1970
 */
function finder({ reminders, quietTimes, snoozed }: Plan, timeZone: string, now: number) {
  const daily = dailyOccurrences(reminders);
  const isQuietAt = quietChecker(quietTimes);
  const snoozedOccurrences = snoozed.flatMap((delivery) =>
    comingBack(delivery, quietTimes, timeZone, now),
  );
  return (after: number, until: number): Occurrence[] => {
    const clock = wallClock(timeZone, after - 4 * DAY, until + 3 * DAY);
    const isWanted = (at: number) =>
      at > after && at <= until && !isQuietAt(at, clock.wallTimeAt(at));
    const found = snoozedOccurrences.filter(({ at }) => isWanted(at));
    // From two days earlier: a schedule may continue after midnight, and a skipped time moves forward.
    // To one day later: a clock that goes back over midnight has already shown the next date.
    const first = Math.floor(clock.wallTimeAt(after) / DAY) - 2;
    const last = Math.floor(clock.wallTimeAt(until) / DAY) + 1;
    for (let day = first; day <= last; day++) {
      found.push(...daily(day, clock, isWanted));
    }
    return found.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  };
}

/**
 * The occurrence at which a snoozed delivery comes back: the user wanted it, so quiet times put it off
 * to their end and do not drop it. None while that end is not known.
 */
function comingBack(
  { id, day, snoozedUntil, dueAt }: Delivery,
  quietTimes: QuietTimes,
  timeZone: string,
  now: number,
): Occurrence[] {
  const wanted = snoozedUntil ?? dueAt;
  // Quiet times that were shortened end at that moment.
  const changedAt = quietTimes.changedAt <= now ? quietTimes.changedAt : 0;
  const at = quietEnd(quietTimes, Math.max(wanted, changedAt), timeZone);
  // The id does not move with it: it is one occurrence.
  return at === null ? [] : [{ id: `${id}+${wanted}`, at, day, reminderId: null, deliveryId: id }];
}
