/** The end of the year 2200, milliseconds since 1970. */
const LATEST = 7_289_654_399_999;

/** Whether a value is a moment as records keep it: whole milliseconds since 1970, up to the year 2200. */
export function isTimestamp(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LATEST;
}
