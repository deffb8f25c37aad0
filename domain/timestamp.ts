/** The end of the year 2200, milliseconds since 1970. */
const LATEST = 7_289_654_399_999;

/**
 * The stamp of a change: now, or just after the stamp that it replaces if a clock was ahead then. So
 * the last change of a record always has the highest stamp, whatever the clock says.
 * @param now milliseconds since 1970
 * @param previous the stamp of the record before the change
 */
export function nextStamp(now: number, previous = 0): number {
  return Math.min(Math.max(now, previous + 1), LATEST);
}

/** Whether a value is a moment as records keep it: whole milliseconds since 1970, up to the year 2200. */
export function isTimestamp(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LATEST;
}
