/** The time as people write it where the user is: with 12 or 24 hours. */
export function formatClock(now: Temporal.PlainDateTime): string {
  return now.toPlainTime().toLocaleString(navigator.language, { timeStyle: 'short' });
}
