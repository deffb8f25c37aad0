/** The local date of a moment, "YYYY-MM-DD": the period of one passage a day. */
export function localDate(now: Temporal.ZonedDateTime): string {
  return now.toPlainDate().toString();
}

/** `count` local dates in order, beginning with the date of `now`. */
export function comingDates(now: Temporal.ZonedDateTime, count: number): string[] {
  const today = now.toPlainDate();
  return Array.from({ length: count }, (_, days) => today.add({ days }).toString());
}
