/**
 * The user's wall clock in plain numbers: a wall time is the milliseconds since 1970 that the clock
 * would mean if there were no time zones, and a date is the number of days since then. This asks
 * Temporal once for the clock changes of a stretch of time, and not for each time of each reminder.
 */

export const MINUTE = 60_000;
export const DAY = 86_400_000;

export type WallClock = {
  /**
   * When the clock shows a wall time, in milliseconds since 1970. A skipped time moves forward by as
   * much as is skipped; a repeated one is the first ("compatible" in RFC 5545 and Temporal).
   */
  at: (wallTime: number) => number;
  /** The wall time at an instant. */
  wallTimeAt: (at: number) => number;
  /** False for a date that the zone skipped altogether (Samoa, 30 December 2011). */
  hasDate: (day: number) => boolean;
};

/** The wall time of a zoned date-time. */
export function wallTimeOf(at: Temporal.ZonedDateTime): number {
  return at.epochMilliseconds + at.offsetNanoseconds / 1_000_000;
}

/**
 * The clock of a time zone, correct between two instants.
 * @param from milliseconds since 1970
 * @param to milliseconds since 1970
 */
export function wallClock(timeZone: string, from: number, to: number): WallClock {
  const changes = changesBetween(timeZone, from, to);
  return {
    at(wallTime) {
      const change = changes.find(
        ({ at, before, after }) => wallTime < at + Math.max(before, after),
      );
      return wallTime - (change?.before ?? changes.at(-1)?.after ?? 0);
    },
    wallTimeAt(at) {
      const change = changes.find((one) => at < one.at);
      return at + (change?.before ?? changes.at(-1)?.after ?? 0);
    },
    hasDate: (day) =>
      !changes.some(
        ({ at, before, after }) => at + before <= day * DAY && (day + 1) * DAY <= at + after,
      ),
  };
}

/** The offset from UTC, in milliseconds, before and after an instant. */
type Change = { at: number; before: number; after: number };

/** The clock changes in order. Never empty: the last one is the end of the stretch. */
function changesBetween(timeZone: string, from: number, to: number): Change[] {
  const changes: Change[] = [];
  let start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone);
  for (;;) {
    const before = start.offsetNanoseconds / 1_000_000;
    const next = start.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds >= to)
      return [...changes, { at: to, before, after: before }];
    changes.push({
      at: next.epochMilliseconds,
      before,
      after: next.offsetNanoseconds / 1_000_000,
    });
    start = next;
  }
}
