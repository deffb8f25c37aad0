/**
 * The stretch of time that one passage belongs to. By the day: a local date such as "2026-11-23", or
 * the night after it, "2026-11-23 night". By the hour: "2026-11-23T14". Periods of one turn sort in
 * order of time.
 */

/** How often another passage comes. */
export const ROTATION_INTERVALS = ['day', 'hour', 'tab'] as const;
export type RotationInterval = (typeof ROTATION_INTERVALS)[number];

/** From this hour on it is night, until `DAY_FROM_HOUR` of the next date. */
const NIGHT_FROM_HOUR = 22;
const DAY_FROM_HOUR = 6;

/** So many periods are planned ahead: two weeks of days and nights, two days of hours, a dozen tabs. */
const AHEAD: Record<RotationInterval, number> = { day: 28, hour: 48, tab: 24 };

/**
 * The period of a moment. The hours after midnight belong to the night before. With a passage for
 * each tab, it says only whether it is day or night; the tab has to be told apart by its opener.
 */
export function periodOf(now: Temporal.ZonedDateTime, turn: RotationInterval = 'day'): string {
  if (turn === 'hour') return hourOf(now);
  const date = now.toPlainDate();
  if (now.hour >= NIGHT_FROM_HOUR) return nightOf(date);
  return now.hour < DAY_FROM_HOUR ? nightOf(date.subtract({ days: 1 })) : date.toString();
}

/** The period of `now` and those after it, in order. For tabs: as many by day as by night. */
export function comingPeriods(
  now: Temporal.ZonedDateTime,
  turn: RotationInterval = 'day',
): string[] {
  const count = AHEAD[turn];
  if (turn === 'hour') {
    return Array.from({ length: count }, (_, hours) => hourOf(now.add({ hours })));
  }
  if (turn === 'tab') {
    const kinds = ['', ' night'];
    return kinds.flatMap((kind) =>
      Array.from({ length: count / 2 }, (_, tab) => `tab ${tab}${kind}`),
    );
  }
  const first = periodOf(now);
  const start = now.toPlainDate().subtract({ days: 1 });
  return Array.from({ length: count / 2 + 2 }, (_, day) => start.add({ days: day }))
    .flatMap((date) => [date.toString(), nightOf(date)])
    .filter((period) => period >= first)
    .slice(0, count);
}

export function isNight(period: string): boolean {
  const hour = /T(\d\d)$/.exec(period)?.[1];
  if (hour === undefined) return period.includes(' night');
  return Number(hour) >= NIGHT_FROM_HOUR || Number(hour) < DAY_FROM_HOUR;
}

function nightOf(date: Temporal.PlainDate): string {
  return `${date.toString()} night`;
}

function hourOf(now: Temporal.ZonedDateTime): string {
  return `${now.toPlainDate().toString()}T${String(now.hour).padStart(2, '0')}`;
}
