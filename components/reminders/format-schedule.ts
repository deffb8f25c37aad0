/** Texts about when a reminder comes. */
import type { Messages } from '@/content/types.ts';
import type { Reminder, Schedule } from '@/domain/records.ts';
import { formatList } from '../format-list.ts';
import { formatKind } from './format-kind.ts';
import { formatTime, sortWeekdays, weekdayName } from './format-time.ts';

type ReminderMessages = Messages['reminders'];

/** "7:30 AM, 8:00 PM", or "Every 2 hours, 9:00 AM to 5:00 PM". */
export function formatSchedule(schedule: Schedule, text: ReminderMessages, locale: string): string {
  if (schedule.type === 'times') {
    return formatList(
      schedule.times.map((time) => formatTime(time, locale)),
      locale,
    );
  }
  const { hours, from, to } = schedule;
  return text.everyHours(hours, formatTime(from, locale), formatTime(to, locale));
}

/** "Every day", or the days in the order of the locale. */
export function formatDays(
  weekdays: readonly number[],
  text: ReminderMessages,
  locale: string,
): string {
  const days = sortWeekdays(locale).filter((day) => weekdays.includes(day));
  if (days.length === 7) return text.everyDay;
  return formatList(
    days.map((day) => weekdayName(day, locale, 'short')),
    locale,
  );
}

/** The name of a reminder among others, for example "A passage, 7:30 AM". */
export function reminderName(
  { kind, schedule }: Pick<Reminder, 'kind' | 'schedule'>,
  scripture: boolean,
  text: ReminderMessages,
  locale: string,
): string {
  return text.named(formatKind(kind, scripture, text), formatSchedule(schedule, text, locale));
}
