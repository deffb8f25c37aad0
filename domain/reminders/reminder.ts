import { cleanText } from '@/domain/favorites/clean-text.ts';
import type { ReminderKind } from '../kinds.ts';
import type { Reminder, Schedule } from '../records.ts';
import { nextStamp } from '../timestamp.ts';
import { slotsOf } from './schedule.ts';
import { isTime } from './time.ts';

/** A reminder as a form edits it. */
export type ReminderDraft = {
  kind: ReminderKind;
  /** The user's own text, for the kind "own"; "" for other kinds. */
  text: string;
  schedule: Schedule;
  weekdays: readonly number[];
  discreet: boolean;
};

export type DraftProblem = 'text' | 'time' | 'interval' | 'weekdays';

export const ALL_WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
/** The longest own text, in UTF-16 units. */
export const MAX_TEXT_LENGTH = 200;
export const MAX_INTERVAL_HOURS = 12;

/** What is missing in a draft, or null when it can be saved. */
export function problemWithDraft(draft: ReminderDraft): DraftProblem | null {
  const { length } = ownText(draft);
  if (draft.kind === 'own' && (length === 0 || length > MAX_TEXT_LENGTH)) return 'text';
  const { schedule } = draft;
  if (schedule.type === 'times') {
    if (schedule.times.length === 0 || !schedule.times.every(isTime)) return 'time';
  } else {
    const { hours, from, to } = schedule;
    if (!isTime(from) || !isTime(to)) return 'time';
    if (!Number.isInteger(hours) || hours < 1 || hours > MAX_INTERVAL_HOURS || from === to) {
      return 'interval';
    }
  }
  return draft.weekdays.some((day) => ALL_WEEKDAYS.includes(day)) ? null : 'weekdays';
}

/** What a form starts with to edit a reminder. */
export function draftOf(reminder: Reminder): ReminderDraft {
  const { kind, text, schedule, weekdays, discreet } = reminder;
  return { kind, text: text ?? '', schedule, weekdays, discreet };
}

/**
 * A new reminder, switched on.
 * @param id random, unique
 * @param now milliseconds since 1970
 * @throws RangeError for a draft that has a problem
 */
export function newReminder(draft: ReminderDraft, id: string, now: number): Reminder {
  return {
    ...fieldsOf(draft),
    id,
    enabled: true,
    skippedOn: null,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

/**
 * An edited reminder. A "not today" no longer counts: it comes at its next time.
 * @throws RangeError for a draft that has a problem
 */
export function editReminder(reminder: Reminder, draft: ReminderDraft, now: number): Reminder {
  const updatedAt = nextStamp(now, reminder.updatedAt);
  return { ...reminder, ...fieldsOf(draft), skippedOn: null, updatedAt };
}

/** A reminder switched on or off. A "not today" no longer counts. */
export function switchReminder(reminder: Reminder, enabled: boolean, now: number): Reminder {
  const updatedAt = nextStamp(now, reminder.updatedAt);
  return { ...reminder, enabled, skippedOn: null, updatedAt };
}

/**
 * A reminder without the rest of a day: "not today".
 * @param day the local date on which its schedule began, "YYYY-MM-DD"
 */
export function skipDay(reminder: Reminder, day: string, now: number): Reminder {
  return { ...reminder, skippedOn: day, updatedAt: nextStamp(now, reminder.updatedAt) };
}

/** The reminders that are not removed, in order of their first time. */
export function sortByTime(reminders: readonly Reminder[]): Reminder[] {
  return reminders
    .filter((reminder) => reminder.deletedAt === null)
    .sort((a, b) => firstTime(a).localeCompare(firstTime(b)) || a.createdAt - b.createdAt);
}

/** The first time of day of a reminder, "HH:MM". */
export function firstTime({ schedule }: Reminder): string {
  return slotsOf(schedule)[0]?.time ?? '';
}

function fieldsOf(draft: ReminderDraft) {
  if (problemWithDraft(draft)) throw new RangeError('This reminder is not complete.');
  const { kind, schedule, weekdays, discreet } = draft;
  return {
    kind,
    text: kind === 'own' ? ownText(draft) : null,
    schedule:
      schedule.type === 'times'
        ? { type: schedule.type, times: [...new Set(schedule.times)].sort() }
        : schedule,
    weekdays: [...new Set(weekdays)].filter((day) => ALL_WEEKDAYS.includes(day)).sort(),
    discreet,
  };
}

function ownText({ text }: ReminderDraft): string {
  return cleanText(text).trim();
}
