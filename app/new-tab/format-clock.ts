/** The time as people write it where the user is: with 12 or 24 hours. */
export function formatClock(now: Temporal.PlainDateTime, locale: string): string {
  return now.toPlainTime().toLocaleString(locale, { timeStyle: 'short' });
}
