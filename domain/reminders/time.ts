/** An occurrence that is late by more than this (the computer slept) is dropped. */
export const MAX_LATE_MINUTES = 60;

/**
 * What is dated further ahead than this, in milliseconds, was written by a clock that was wrong. Clocks
 * are corrected by a little all the time, which must not show anything twice.
 */
export const MAX_AHEAD = 5 * 60_000;

/** Whether a text is a time of day, "HH:MM". */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Whether a text is a local date and time that exists, "YYYY-MM-DDTHH:MM". */
export function isLocalDateTime(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return false;
  try {
    Temporal.PlainDateTime.from(text);
    return true;
  } catch {
    return false;
  }
}

/** Minutes since midnight of "HH:MM". */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
