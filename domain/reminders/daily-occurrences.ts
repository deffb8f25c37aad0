import type { Reminder } from '../records.ts';
import type { Occurrence } from './occurrence.ts';
import { slotsOf } from './schedule.ts';
import { minutesOf } from './time.ts';
import { DAY, MINUTE, type WallClock } from './wall-clock.ts';

/**
 * The occurrences of reminders whose schedule begins on a date, in no order.
 * @param day the date, in days since 1970 (wall-clock.ts). A date that the zone skipped has no
 *   occurrences, nor have the hours after midnight if the zone skipped the following date.
 * @param isWanted whether to include what is due at an instant
 */
export type DailyOccurrences = (
  day: number,
  clock: WallClock,
  isWanted: (at: number) => boolean,
) => Occurrence[];

/** Finds the occurrences of the reminders that are switched on. */
export function dailyOccurrences(reminders: readonly Reminder[]): DailyOccurrences {
  const active = reminders.filter(isOn).map((reminder) => ({
    ...reminder,
    // Once for all dates.
    slots: slotsOf(reminder.schedule).map(({ time, nextDay }) => ({
      time,
      nextDay,
      sinceMidnight: minutesOf(time) * MINUTE,
    })),
  }));
  return (day, clock, isWanted) => {
    const found: Occurrence[] = [];
    if (!clock.hasDate(day)) return found;
    const date = dateOf(day);
    const tomorrow = clock.hasDate(day + 1) ? dateOf(day + 1) : null;
    for (const { id, weekdays, skippedOn, slots } of active) {
      if (!weekdays.includes(weekdayOf(day)) || skippedOn === date) continue;
      for (const { time, nextDay, sinceMidnight } of slots) {
        const on = nextDay ? tomorrow : date;
        const at = clock.at((nextDay ? day + 1 : day) * DAY + sinceMidnight);
        if (on === null || !isWanted(at)) continue;
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
