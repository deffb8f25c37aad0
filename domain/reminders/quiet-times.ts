/** When no reminder may come: quiet hours, and a pause. */
import type { PauseEnd, QuietTimes, TimeRange } from '../records.ts';
import { MAX_QUIET_HOURS } from './parse-quiet-times.ts';
import { isTime, minutesOf } from './time.ts';
import { DAY, MINUTE, shownAt } from './wall-clock.ts';

export const PAUSES = ['half-hour', 'two-hours', 'tomorrow', 'date', 'open'] as const;

export type PauseChoice =
  | { kind: 'half-hour' | 'two-hours' | 'tomorrow' | 'open' }
  /** Until the morning of a local date, "YYYY-MM-DD", after today. */
  | { kind: 'date'; date: string };

/** When a pause "until tomorrow" or "until a date" ends. */
const MORNING = '07:00';
const MORNING_HOUR = 7;

/** Whether a reminder that is due then has to stay silent. */
export function isQuiet(quietTimes: QuietTimes, at: Temporal.ZonedDateTime): boolean {
  return quietChecker(quietTimes)(at.epochMilliseconds, shownAt(at));
}

/**
 * The same for many moments.
 * @returns a function of a moment, in milliseconds since 1970, and of what the clock shows then
 *   (wall-clock.ts)
 */
export function quietChecker({
  quietHours,
  pause,
}: QuietTimes): (at: number, shown: number) => boolean {
  const ranges = quietHours.map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) }));
  const hasEnded = pause ? pauseClock(pause) : () => true;
  return (at, shown) => {
    if (!hasEnded(at, shown)) return true;
    const minute = Math.floor((shown - Math.floor(shown / DAY) * DAY) / MINUTE);
    return ranges.some(({ from, to }) =>
      from < to ? minute >= from && minute < to : minute >= from || minute < to,
    );
  };
}

/** Whether a pause goes on. */
export function isPaused({ pause }: QuietTimes, now: Temporal.ZonedDateTime): boolean {
  return pause !== null && !pauseClock(pause)(now.epochMilliseconds, shownAt(now));
}

/**
 * When a pause ends. Where the clock skips its end, that is when it skips.
 * @returns milliseconds since 1970; null for one that goes on until she says so
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
 * Silence with a pause that begins now.
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
 * Silence with no pause. What fell into the pause does not come any more.
 * @param now milliseconds since 1970
 */
export function resume(quietTimes: QuietTimes, now: number): QuietTimes {
  return { ...quietTimes, pause: null, changedAt: now };
}

/**
 * Silence with other quiet hours.
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

/** What is wrong with a range: a time is missing, or it begins where it ends. */
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
      // In the small hours "tomorrow morning" is the morning that comes.
      const isNight = now.hour < MORNING_HOUR;
      const date = now.toPlainDate().add({ days: isNight ? 0 : 1 });
      return { type: 'local', at: `${date.toString()}T${MORNING}` };
    }
    case 'date': {
      const date = Temporal.PlainDate.from(choice.date);
      if (Temporal.PlainDate.compare(date, now.toPlainDate()) <= 0) {
        throw new RangeError('A pause ends on a day to come.');
      }
      return { type: 'local', at: `${date.toString()}T${MORNING}` };
    }
  }
}

/** Whether a pause has ended at a moment, where the clock shows something. */
function pauseClock(pause: PauseEnd): (at: number, shown: number) => boolean {
  if (pause.type === 'open') return () => false;
  if (pause.type === 'instant') return (at) => at >= pause.at;
  const end = shownAt(Temporal.PlainDateTime.from(pause.at).toZonedDateTime('UTC'));
  return (_at, shown) => shown >= end;
}
