/** When no reminder may come: quiet hours and pauses. */
import type { PauseEnd, QuietTimes, TimeRange } from '../records.ts';
import { MAX_QUIET_HOURS } from './parse-quiet-times.ts';
import { isTime, minutesOf } from './time.ts';
import { DAY, MINUTE, wallTimeOf } from './wall-clock.ts';

export const PAUSES = ['half-hour', 'two-hours', 'tomorrow', 'date', 'open'] as const;

export type PauseChoice =
  | { kind: Exclude<(typeof PAUSES)[number], 'date'> }
  /** Until the morning of a local date, "YYYY-MM-DD", after today. */
  | { kind: 'date'; date: string };

/** The hour at which a pause "until tomorrow" or "until a date" ends. */
const MORNING_HOUR = 7;

/** Whether a reminder that is due then must not come. */
export function isQuiet(quietTimes: QuietTimes, at: Temporal.ZonedDateTime): boolean {
  return quietChecker(quietTimes)(at.epochMilliseconds, wallTimeOf(at));
}

/**
 * `isQuiet` for many points in time.
 * @returns a function of an instant, in milliseconds since 1970, and its wall time (wall-clock.ts)
 */
export function quietChecker({
  quietHours,
  pause,
}: QuietTimes): (at: number, wallTime: number) => boolean {
  const ranges = quietHours.map(minutesOfRange);
  const hasEnded = pause ? endChecker(pause) : () => true;
  return (at, wallTime) => {
    if (!hasEnded(at, wallTime)) return true;
    const minute = Math.floor((wallTime - Math.floor(wallTime / DAY) * DAY) / MINUTE);
    return ranges.some((range) => isInRange(range, minute));
  };
}

/** Whether a pause is on. */
export function isPaused({ pause }: QuietTimes, now: Temporal.ZonedDateTime): boolean {
  return pause !== null && !endChecker(pause)(now.epochMilliseconds, wallTimeOf(now));
}

/**
 * The first moment from `at` on that is in no quiet time; null if there is none that is known: the
 * pause is open, or quiet hours fill the day.
 * @param at milliseconds since 1970
 */
export function quietEnd(quietTimes: QuietTimes, at: number, timeZone: string): number | null {
  const { pause, quietHours } = quietTimes;
  const pauseEnd = pause ? endOf(pause, timeZone) : at;
  if (pauseEnd === null) return null;
  let end = Temporal.Instant.fromEpochMilliseconds(Math.max(at, pauseEnd)).toZonedDateTimeISO(
    timeZone,
  );
  const ranges = quietHours.map(minutesOfRange);
  // One range may begin where another ends. Each is left once before they begin again.
  for (let left = 0; left <= ranges.length; left++) {
    const minute = end.hour * 60 + end.minute;
    const range = ranges.find((one) => isInRange(one, minute));
    if (!range) return end.epochMilliseconds;
    end = nextTime(end, range.to);
  }
  return null;
}

/** When the clock next shows a time, in minutes since midnight. */
function nextTime(after: Temporal.ZonedDateTime, minutes: number): Temporal.ZonedDateTime {
  const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
  const at = after.round({ smallestUnit: 'minute', roundingMode: 'floor' }).with(time);
  return at.epochMilliseconds > after.epochMilliseconds ? at : at.add({ days: 1 });
}

/** In minutes since midnight. */
type MinuteRange = { from: number; to: number };

function minutesOfRange({ from, to }: TimeRange): MinuteRange {
  return { from: minutesOf(from), to: minutesOf(to) };
}

function isInRange({ from, to }: MinuteRange, minute: number): boolean {
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

/**
 * When a pause ends. If the clock skips that time, the pause ends at the skip.
 * @returns milliseconds since 1970; null for an open pause
 */
export function endOf(pause: PauseEnd, timeZone: string): number | null {
  if (pause.type === 'open') return null;
  if (pause.type === 'instant') return pause.at;
  const local = Temporal.PlainDateTime.from(pause.at);
  const end = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const isSkipped = !end.toPlainDateTime().equals(local);
  const change = isSkipped ? end.getTimeZoneTransition('next') : null;
  return (change ?? end).epochMilliseconds;
}

/**
 * Quiet times with a pause that begins now.
 * @throws RangeError for a date that is not after today
 */
export function pauseFor(
  quietTimes: QuietTimes,
  choice: PauseChoice,
  now: Temporal.ZonedDateTime,
): QuietTimes {
  return { ...quietTimes, pause: endFor(choice, now), changedAt: now.epochMilliseconds };
}

/**
 * Quiet times without a pause. What was due during the pause does not come later.
 * @param now milliseconds since 1970
 */
export function resume(quietTimes: QuietTimes, now: number): QuietTimes {
  return { ...quietTimes, pause: null, changedAt: now };
}

/**
 * Quiet times with other quiet hours.
 * @param now milliseconds since 1970
 * @throws RangeError for a range that has a problem, and for too many
 */
export function withQuietHours(
  quietTimes: QuietTimes,
  ranges: readonly TimeRange[],
  now: number,
): QuietTimes {
  if (ranges.some(problemWithRange)) throw new RangeError('These quiet hours are not complete.');
  if (ranges.length > MAX_QUIET_HOURS) throw new RangeError('These are too many quiet hours.');
  const quietHours = ranges
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return { ...quietTimes, quietHours, changedAt: now };
}

/** What is wrong with a range: a time is missing, or it begins and ends at the same time. */
export function problemWithRange({ from, to }: TimeRange): 'time' | 'empty' | null {
  if (!isTime(from) || !isTime(to)) return 'time';
  return from === to ? 'empty' : null;
}

function endFor(choice: PauseChoice, now: Temporal.ZonedDateTime): PauseEnd {
  switch (choice.kind) {
    case 'half-hour':
      return { type: 'instant', at: now.add({ minutes: 30 }).epochMilliseconds };
    case 'two-hours':
      return { type: 'instant', at: now.add({ hours: 2 }).epochMilliseconds };
    case 'open':
      return { type: 'open' };
    case 'tomorrow': {
      // After midnight, "tomorrow morning" means the coming morning.
      const days = now.hour < MORNING_HOUR ? 0 : 1;
      return morningOf(now.toPlainDate().add({ days }));
    }
    case 'date': {
      const date = Temporal.PlainDate.from(choice.date);
      if (Temporal.PlainDate.compare(date, now.toPlainDate()) <= 0) {
        throw new RangeError('A pause must end after today.');
      }
      return morningOf(date);
    }
  }
}

function morningOf(date: Temporal.PlainDate): PauseEnd {
  const at = date.toPlainDateTime({ hour: MORNING_HOUR });
  return { type: 'local', at: at.toString({ smallestUnit: 'minute' }) };
}

/** @returns a function of an instant and its wall time: whether the pause has ended by then */
function endChecker(pause: PauseEnd): (at: number, wallTime: number) => boolean {
  if (pause.type === 'open') return () => false;
  if (pause.type === 'instant') return (at) => at >= pause.at;
  const end = wallTimeOf(Temporal.PlainDateTime.from(pause.at).toZonedDateTime('UTC'));
  return (_at, wallTime) => wallTime >= end;
}
