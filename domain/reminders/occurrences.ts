import type { Reminder } from '../records.ts';

/** One moment at which a reminder is due. */
export type Occurrence = {
  /** The reminder and its wall-clock time: the same moment has the same id, however often it is computed. */
  id: string;
  reminderId: string;
  /** Milliseconds since 1970. */
  at: number;
};

/** Late by more than this (the machine slept), an occurrence is let go. */
export const LATE_MINUTES = 60;

/**
 * The occurrences after `from`, up to and including `to`, in order of time. A local time that does
 * not exist on a day moves forward by the gap; one that comes twice counts the first time.
 * @param from exclusive; its time zone decides what local time means
 * @param to inclusive
 */
export function occurrencesBetween(
  reminders: readonly Reminder[],
  from: Temporal.ZonedDateTime,
  to: Temporal.ZonedDateTime,
): Occurrence[] {
  const last = to.withTimeZone(from.timeZoneId).toPlainDate();
  const found: Occurrence[] = [];
  // A day earlier as well: a skipped time can move past midnight.
  let date = from.toPlainDate().subtract({ days: 1 });
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    for (const reminder of reminders) {
      if (!isOn(reminder) || !reminder.weekdays.includes(date.dayOfWeek)) continue;
      for (const time of reminder.schedule.type === 'times' ? reminder.schedule.times : []) {
        const local = date.toPlainDateTime(Temporal.PlainTime.from(time));
        const at = local.toZonedDateTime(from.timeZoneId).epochMilliseconds;
        if (at <= from.epochMilliseconds || at > to.epochMilliseconds) continue;
        const id = `${reminder.id}@${local.toString({ smallestUnit: 'minute' })}`;
        found.push({ id, reminderId: reminder.id, at });
      }
    }
  }
  return found.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The first occurrence after `now`, or null when no reminder is on. */
export function nextOccurrence(
  reminders: readonly Reminder[],
  now: Temporal.ZonedDateTime,
): Occurrence | null {
  // Every weekday comes within 7 days; one more for a time that a clock change moved.
  return occurrencesBetween(reminders, now, now.add({ days: 8 }))[0] ?? null;
}

/**
 * What is due now: within the last hour, and after the reminder was last changed, so that a
 * reminder set at 8:10 for 8:00 begins tomorrow.
 */
export function dueOccurrences(
  reminders: readonly Reminder[],
  now: Temporal.ZonedDateTime,
): Occurrence[] {
  const changed = new Map(reminders.map((reminder) => [reminder.id, reminder.updatedAt]));
  return occurrencesBetween(reminders, now.subtract({ minutes: LATE_MINUTES }), now).filter(
    (occurrence) => occurrence.at > (changed.get(occurrence.reminderId) ?? 0),
  );
}

function isOn(reminder: Reminder): boolean {
  return reminder.enabled && reminder.deletedAt === null;
}
