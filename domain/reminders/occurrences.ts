/** When reminders are due. All of it follows the wall clock, wherever she is. */
import type { Delivery, QuietTimes, Reminder } from '../records.ts';
import { dailyOccurrences } from './daily-occurrences.ts';
import type { Occurrence } from './occurrence.ts';
import { endOf, isQuiet, quietChecker } from './quiet-times.ts';
import { MAX_LATE_MINUTES } from './time.ts';
import { DAY, wallClock } from './wall-clock.ts';

export type { Occurrence };

/** All that decides what is due. */
export type Plan = {
  reminders: readonly Reminder[];
  quietTimes: QuietTimes;
  /** Moments that she wants again later. */
  snoozed: readonly Delivery[];
};

/**
 * The occurrences after `from`, up to and including `to`, in order of time; none that falls into
 * quiet hours or a pause.
 * @param from exclusive; its time zone decides what local time means
 * @param to inclusive
 */
export function occurrencesBetween(
  plan: Plan,
  from: Temporal.ZonedDateTime,
  to: Temporal.ZonedDateTime,
): Occurrence[] {
  return finder(plan, from.timeZoneId)(from.epochMilliseconds, to.epochMilliseconds);
}

/**
 * The first `count` occurrences after `now`, in order; fewer where fewer come. Looked for in the two
 * weeks after now or after the pause, and a week more for each one more that is wanted: only a
 * reminder that is quiet on all days but those of clock changes is not found so.
 */
export function nextOccurrences(
  plan: Plan,
  now: Temporal.ZonedDateTime,
  count: number,
): Occurrence[] {
  const end = plan.quietTimes.pause ? endOf(plan.quietTimes.pause, now.timeZoneId) : 0;
  if (end === null) return [];
  const between = finder(plan, now.timeZoneId);
  // A pause may be months long: begin where it ends, so that its last moment is looked at, too.
  let from = Math.max(now.epochMilliseconds, end - 1);
  // Two days more: a clock change may move the last one.
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

/** The first occurrence after `now`, or null when none comes. */
export function nextOccurrence(plan: Plan, now: Temporal.ZonedDateTime): Occurrence | null {
  return nextOccurrences(plan, now, 1)[0] ?? null;
}

/**
 * What is due now: of the last hour, while it is not silent, and nothing from before its reminder or
 * the silence was last changed, so that a reminder set at 8:10 for 8:00 begins tomorrow.
 */
export function dueOccurrences(plan: Plan, now: Temporal.ZonedDateTime): Occurrence[] {
  if (isQuiet(plan.quietTimes, now)) return [];
  const changed = new Map(plan.reminders.map(({ id, updatedAt }) => [id, updatedAt]));
  // A stamp from the time to come was made by a clock that was wrong: it says nothing.
  const isAfter = (at: number, stamp: number) => at > stamp || stamp > now.epochMilliseconds;
  return occurrencesBetween(plan, now.subtract({ minutes: MAX_LATE_MINUTES }), now).filter(
    ({ at, reminderId }) =>
      isAfter(at, plan.quietTimes.changedAt) && isAfter(at, changed.get(reminderId ?? '') ?? 0),
  );
}

/**
 * Finds the occurrences of a plan, after one moment and up to another.
 * @returns a function of milliseconds since 1970
 */
function finder({ reminders, quietTimes, snoozed }: Plan, timeZone: string) {
  const daily = dailyOccurrences(reminders);
  const isSilentThen = quietChecker(quietTimes);
  const again = snoozed.map(comingAgain);
  return (after: number, until: number): Occurrence[] => {
    const clock = wallClock(timeZone, after - 4 * DAY, until + 3 * DAY);
    const comes = (at: number) => at > after && at <= until && !isSilentThen(at, clock.shown(at));
    const found = again.filter(({ at }) => comes(at));
    // Two days earlier as well: a schedule goes on after midnight, and a skipped time moves on. One
    // day later: a clock that goes back over midnight has shown the next date already.
    const first = Math.floor(clock.shown(after) / DAY) - 2;
    const last = Math.floor(clock.shown(until) / DAY) + 1;
    for (let day = first; day <= last; day++) {
      found.push(...daily(day, clock, comes));
    }
    return found.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  };
}

function comingAgain(delivery: Delivery): Occurrence {
  const at = delivery.snoozedUntil ?? delivery.dueAt;
  return {
    id: `${delivery.id}+${at}`,
    at,
    day: delivery.day,
    reminderId: null,
    deliveryId: delivery.id,
  };
}
