/**
 * What is due, found the slow way: by looking at the clock face of every minute. It shares no code
 * with the planner. It does not know changed clocks (summer time): tests/simulation/zones.test.ts has
 * those.
 */
import type { PauseEnd, QuietTimes, Reminder, Schedule } from '@/domain/records.ts';

export type Expected = { id: string; at: number };

const MINUTE = 60_000;
const DAY_MINUTES = 1440;

/**
 * Occurrences of the last 60 minutes that count at `now`.
 * @param changed when reminders were last changed, by id: what was due before that does not count
 */
export function expectedDue(
  reminders: readonly Reminder[],
  quietTimes: QuietTimes,
  changed: ReadonlyMap<string, number>,
  now: Temporal.ZonedDateTime,
): Expected[] {
  const at = now.epochMilliseconds;
  const minute = Math.floor(at / MINUTE) * MINUTE;
  return between(reminders, quietTimes, minute - 61 * MINUTE, minute, now.timeZoneId)
    .filter((found) => found.at > at - 60 * MINUTE && found.at <= at)
    .filter(({ at: due }) => due > quietTimes.changedAt || quietTimes.changedAt > at)
    .filter(({ reminder, at: due }) => due > (changed.get(reminder.id) ?? 0))
    .filter(() => !isSilentAt(quietTimes, now))
    .map(({ id, at: due }) => ({ id, at: due }));
}

/**
 * When the first occurrence after `now` comes, milliseconds since 1970; null for none in the 8 days
 * after now and after the pause.
 */
export function expectedNext(
  reminders: readonly Reminder[],
  quietTimes: QuietTimes,
  now: Temporal.ZonedDateTime,
): number | null {
  const { pause } = quietTimes;
  const ends =
    pause?.type === 'instant' ? pause.at : pause?.type === 'local' ? localAt(pause.at, now) : 0;
  const begin = Math.max(now.epochMilliseconds, ends - MINUTE);
  const minute = Math.floor(begin / MINUTE) * MINUTE;
  for (let day = 0; day < 8; day += 1) {
    const from = minute + (1 + day * DAY_MINUTES) * MINUTE;
    const to = from + (DAY_MINUTES - 1) * MINUTE;
    const [first] = between(reminders, quietTimes, from, to, now.timeZoneId);
    if (first) return first.at;
  }
  return null;
}

/**
 * When what was wanted at a time comes: at the first minute, or end of a pause, that is not silent. Null
 * if all are, up to `last`.
 */
export function firstAudible(
  quietTimes: QuietTimes,
  wanted: number,
  last: number,
  zone: string,
): number | null {
  const pauseEnd = quietTimes.pause?.type === 'instant' ? quietTimes.pause.at : 0;
  const after = (at: number) => {
    const minute = (Math.floor(at / MINUTE) + 1) * MINUTE;
    return pauseEnd > at && pauseEnd < minute ? pauseEnd : minute;
  };
  for (let at = wanted; at <= last; at = after(at)) {
    const then = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
    if (!isSilentAt(quietTimes, then)) return at;
  }
  return null;
}

/** When the clock shows a local time, in a zone whose clocks are not changed. */
function localAt(local: string, { timeZoneId }: Temporal.ZonedDateTime): number {
  const at = Date.parse(`${local}Z`);
  return at - offsetAt(timeZoneId, at);
}

function between(
  reminders: readonly Reminder[],
  quietTimes: QuietTimes,
  from: number,
  to: number,
  zone: string,
): (Expected & { reminder: Reminder })[] {
  const on = reminders.filter(({ enabled, deletedAt }) => enabled && deletedAt === null);
  const slots = on.map((reminder) => ({ reminder, slots: slotsIn(reminder.schedule) }));
  const offset = offsetAt(zone, from);
  const found: (Expected & { reminder: Reminder })[] = [];
  for (let at = from; at <= to; at += MINUTE) {
    const local = at + offset;
    const minute = (local / MINUTE) % DAY_MINUTES;
    for (const { reminder, slots: all } of slots) {
      const slot = all.get(minute);
      if (!slot) continue;
      const began = new Date(slot.nextDay ? local - DAY_MINUTES * MINUTE : local);
      if (!reminder.weekdays.includes(began.getUTCDay() || 7)) continue;
      if (reminder.skippedOn === began.toISOString().slice(0, 10)) continue;
      const then = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
      if (isSilentAt(quietTimes, then)) continue;
      const face = new Date(local).toISOString().slice(0, 16);
      found.push({ id: `${reminder.id}@${face}`, at, reminder });
    }
  }
  return found;
}

function offsetAt(zone: string, at: number): number {
  const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return offsetNanoseconds / 1_000_000;
}

/** By the minute of the day. */
function slotsIn(schedule: Schedule): Map<number, { nextDay: boolean }> {
  if (schedule.type === 'times') {
    return new Map(schedule.times.map((time) => [minutesOf(time), { nextDay: false }]));
  }
  const from = minutesOf(schedule.from);
  const to = minutesOf(schedule.to) + (schedule.to < schedule.from ? DAY_MINUTES : 0);
  const slots = new Map<number, { nextDay: boolean }>();
  for (let minute = from; minute <= to; minute += schedule.hours * 60) {
    slots.set(minute % DAY_MINUTES, { nextDay: minute >= DAY_MINUTES });
  }
  return slots;
}

/** Whether nothing may be shown then. */
export function isSilentAt(quietTimes: QuietTimes, at: Temporal.ZonedDateTime): boolean {
  if (quietTimes.pause && isBefore(at, quietTimes.pause)) return true;
  const minute = at.hour * 60 + at.minute;
  return quietTimes.quietHours.some(({ from, to }) => {
    const [begins, ends] = [minutesOf(from), minutesOf(to)];
    const isIn = minute >= begins && minute < ends;
    const isOverMidnight = ends <= begins;
    return isOverMidnight ? minute >= begins || minute < ends : isIn;
  });
}

function isBefore(at: Temporal.ZonedDateTime, end: PauseEnd): boolean {
  if (end.type === 'open') return true;
  if (end.type === 'instant') return at.epochMilliseconds < end.at;
  return at.toPlainDateTime().toString().slice(0, 16) < end.at;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
