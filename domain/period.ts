/**
 * The stretch of time that one passage belongs to: a local date such as "2026-11-23", or the night
 * after it, "2026-11-23 night". Periods sort in order of time.
 */

/** From this hour on it is night, until `DAY_FROM_HOUR` of the next date. */
const NIGHT_FROM_HOUR = 22;
const DAY_FROM_HOUR = 6;

/** The period of a moment. The hours after midnight belong to the night before. */
export function periodOf(now: Temporal.ZonedDateTime): string {
  const date = now.toPlainDate();
  if (now.hour >= NIGHT_FROM_HOUR) return nightOf(date);
  return now.hour < DAY_FROM_HOUR ? nightOf(date.subtract({ days: 1 })) : date.toString();
}

/** The period of `now` and those after it, in order, for so many days. */
export function comingPeriods(now: Temporal.ZonedDateTime, days: number): string[] {
  const first = periodOf(now);
  const start = now.toPlainDate().subtract({ days: 1 });
  return Array.from({ length: days + 2 }, (_, day) => start.add({ days: day }))
    .flatMap((date) => [date.toString(), nightOf(date)])
    .filter((period) => period >= first)
    .slice(0, days * 2);
}

export function isNight(period: string): boolean {
  return period.endsWith(' night');
}

function nightOf(date: Temporal.PlainDate): string {
  return `${date.toString()} night`;
}
