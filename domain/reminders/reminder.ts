import type { Reminder } from '../records.ts';

export type ReminderDraft = { time: string; weekdays: readonly number[] };

export const ALL_WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/** What is missing in a draft, or null when it can be saved. */
export function problemWith(draft: ReminderDraft): 'time' | 'weekdays' | null {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(draft.time)) return 'time';
  if (!draft.weekdays.some((day) => ALL_WEEKDAYS.includes(day))) return 'weekdays';
  return null;
}

/**
 * A new reminder, switched on.
 * @param id random, unique
 * @param now milliseconds since 1970
 * @throws RangeError for a draft that has a problem
 */
export function newReminder(draft: ReminderDraft, id: string, now: number): Reminder {
  if (problemWith(draft)) throw new RangeError('This reminder is not complete.');
  return {
    id,
    kind: 'passage',
    text: null,
    schedule: { type: 'times', times: [draft.time] },
    weekdays: [...new Set(draft.weekdays)].sort((a, b) => a - b),
    enabled: true,
    discreet: true,
    skippedOn: null,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

/** The reminder switched on or off. Switched on, it begins with its next time. */
export function switchReminder(reminder: Reminder, enabled: boolean, now: number): Reminder {
  return { ...reminder, enabled, updatedAt: now };
}

/** Reminders that are not removed, in order of their first time. */
export function inOrderOfTime(reminders: readonly Reminder[]): Reminder[] {
  return reminders
    .filter((reminder) => reminder.deletedAt === null)
    .sort((a, b) => firstTime(a).localeCompare(firstTime(b)) || a.createdAt - b.createdAt);
}

/** The time of day with which a reminder begins, "HH:MM". */
export function firstTime({ schedule }: Reminder): string {
  return schedule.type === 'times' ? (schedule.times[0] ?? '') : schedule.from;
}
