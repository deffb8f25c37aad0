/**
 * The period of time that one passage belongs to. By the day: a local date such as "2026-11-23", or
 * the night that follows it, "2026-11-23 night". By the hour: "2026-11-23T14". Periods of one interval
 * sort in order of time.
 */
import { isNightHour } from './hours.ts';

/** How often the passage changes. */
export const ROTATION_INTERVALS = ['day', 'hour', 'tab'] as const;
export type RotationInterval = (typeof ROTATION_INTERVALS)[number];

/** How many periods are planned ahead: two weeks of days and nights, two days of hours, 24 tabs. */
const AHEAD: Record<RotationInterval, number> = { day: 28, hour: 48, tab: 24 };

/**
 * The period of a point in time. The hours after midnight belong to the night before. With a passage
 * for each tab, the period says only whether it is day or night; the caller tells the tabs apart.
 */
export function periodOf(now: Temporal.ZonedDateTime, interval: RotationInterval = 'day'): string {
  if (interval === 'hour') return hourOf(now);
  const date = now.toPlainDate();
  if (!isNightHour(now.hour)) return date.toString();
  return nightOf(now.hour < 12 ? date.subtract({ days: 1 }) : date);
}

/** The period of `now` and the ones after it, in order. For tabs: as many by day as by night. */
export function comingPeriods(
  now: Temporal.ZonedDateTime,
  interval: RotationInterval = 'day',
): string[] {
  const count = AHEAD[interval];
  if (interval === 'hour') {
    return Array.from({ length: count }, (_, hours) => hourOf(now.add({ hours })));
  }
  if (interval === 'tab') {
    return ['', ' night'].flatMap((suffix) =>
      Array.from({ length: count / 2 }, (_, tab) => `tab ${tab}${suffix}`),
    );
  }
  const first = periodOf(now);
  const start = now.toPlainDate().subtract({ days: 1 });
  return Array.from({ length: count / 2 + 2 }, (_, days) => start.add({ days }))
    .flatMap((date) => [date.toString(), nightOf(date)])
    .filter((period) => period >= first)
    .slice(0, count);
}

/** Whether a period is at night. */
export function isNight(period: string): boolean {
  const hour = /T(\d\d)$/.exec(period)?.[1];
  return hour === undefined ? period.includes(' night') : isNightHour(Number(hour));
}

function nightOf(date: Temporal.PlainDate): string {
  return `${date.toString()} night`;
}

function hourOf(now: Temporal.ZonedDateTime): string {
  return `${now.toPlainDate().toString()}T${String(now.hour).padStart(2, '0')}`;
}
