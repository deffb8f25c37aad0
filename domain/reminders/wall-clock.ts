/**
 * The clock on her wall, in numbers: what it shows is counted in milliseconds since 1970 as if there
 * were no time zones, and a date in days since then. Temporal is asked once for the changes of a
 * stretch of time, and not for each time of each reminder.
 */

export const MINUTE = 60_000;
export const DAY = 86_400_000;

export type WallClock = {
  /**
   * When the clock shows this, in milliseconds since 1970. What it skips moves forward by as much as
   * is skipped; of what it shows twice, the first (the rule "compatible" of RFC 5545 and Temporal).
   */
  at: (shown: number) => number;
  /** What it shows at a moment. */
  shown: (at: number) => number;
  /** False for a date that the zone skipped whole (Samoa, 30 December 2011). */
  has: (day: number) => boolean;
};

/** What the clock shows at a moment. */
export function shownAt(delivery: Temporal.ZonedDateTime): number {
  return delivery.epochMilliseconds + delivery.offsetNanoseconds / 1_000_000;
}

/**
 * The clock of a time zone, right from one moment to another.
 * @param from milliseconds since 1970
 * @param to milliseconds since 1970
 */
export function wallClock(timeZone: string, from: number, to: number): WallClock {
  const changes = changesBetween(timeZone, from, to);
  return {
    at(shown) {
      const change = changes.find(({ at, before, after }) => shown < at + Math.max(before, after));
      return shown - (change?.before ?? changes.at(-1)?.after ?? 0);
    },
    shown(at) {
      const change = changes.find((one) => at < one.at);
      return at + (change?.before ?? changes.at(-1)?.after ?? 0);
    },
    has: (day) =>
      !changes.some(
        ({ at, before, after }) => at + before <= day * DAY && (day + 1) * DAY <= at + after,
      ),
  };
}

/** From `at` on the clock is `after`, until then it was `before` ahead of UTC, in milliseconds. */
type Change = { at: number; before: number; after: number };

/** The changes of a stretch in order; never empty: the last is where the stretch ends. */
function changesBetween(timeZone: string, from: number, to: number): Change[] {
  const changes: Change[] = [];
  let delivery = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone);
  for (;;) {
    const before = delivery.offsetNanoseconds / 1_000_000;
    const next = delivery.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds >= to)
      return [...changes, { at: to, before, after: before }];
    changes.push({
      at: next.epochMilliseconds,
      before,
      after: next.offsetNanoseconds / 1_000_000,
    });
    delivery = next;
  }
}
