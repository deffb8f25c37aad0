import type { Reminder } from '../records.ts';
import type { Occurrence } from './occurrence.ts';
import { slotsOf } from './schedule.ts';
import { minutesOf } from './time.ts';
import { DAY, MINUTE, type WallClock } from './wall-clock.ts';

/**
 * What reminders that are on bring on the schedule of a date, in no order.
 * @param day the date, in days since 1970 (wall-clock.ts). One that the zone skipped brings nothing,
 *   nor do the hours after midnight where it skipped the date after.
 * @param comes whether what is due at a moment is wanted
 */
export type DailyOccurrences = (
  day: number,
  clock: WallClock,
  comes: (at: number) => boolean,
) => Occurrence[];

/** What these reminders bring on each date. */
export function dailyOccurrences(reminders: readonly Reminder[]): DailyOccurrences {
  const all = reminders.filter(isOn).map((reminder) => ({
    ...reminder,
    // Worked out once, and not for each date anew.
    slots: slotsOf(reminder.schedule).map(({ time, nextDay }) => ({
      time,
      nextDay,
      sinceMidnight: minutesOf(time) * MINUTE,
    })),
  }));
  return (day, clock, comes) => {
    const found: Occurrence[] = [];
    if (!clock.has(day)) return found;
    const date = dateOf(day);
    const tomorrow = clock.has(day + 1) ? dateOf(day + 1) : null;
    for (const { id, weekdays, skippedOn, slots } of all) {
      if (!weekdays.includes(weekdayOf(day)) || skippedOn === date) continue;
      for (const { time, nextDay, sinceMidnight } of slots) {
        const on = nextDay ? tomorrow : date;
        const at = clock.at((nextDay ? day + 1 : day) * DAY + sinceMidnight);
        if (on === null || !comes(at)) continue;
        found.push({ id: `${id}@${on}T${time}`, at, day: date, reminderId: id, deliveryId: null });
      }
    }
    return found;
  };
}

/** "YYYY-MM-DD". */
function dateOf(day: number): string {
  return new Temporal.PlainDate(1970, 1, 1).add({ days: day }).toString();
}

/** 1 = Monday; the first day of 1970 was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function isOn(reminder: Reminder): boolean {
  return reminder.enabled && reminder.deletedAt === null;
}
