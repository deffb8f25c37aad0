/** What a reminder is called: what it brings, when, on which days. */
import type { Messages } from '@/content/types.ts';
import type { Reminder, Schedule } from '@/domain/records.ts';
import { formatList } from '../format-list.ts';
import { formatKind } from './format-kind.ts';
import { formatTime, sortWeekdays, weekdayName } from './format-time.ts';

type Words = Messages['reminders'];

/** "7:30 AM, 8:00 PM", or "Every 2 hours, 9:00 AM to 5:00 PM". */
export function formatSchedule(schedule: Schedule, words: Words, locale: string): string {
  if (schedule.type === 'times') {
    return formatList(
      schedule.times.map((time) => formatTime(time, locale)),
      locale,
    );
  }
  const { hours, from, to } = schedule;
  return words.everyHours(hours, formatTime(from, locale), formatTime(to, locale));
}

/** "Every day", or the days in the order of her calendar. */
export function formatDays(weekdays: readonly number[], words: Words, locale: string): string {
  const days = sortWeekdays(locale).filter((day) => weekdays.includes(day));
  if (days.length === 7) return words.everyDay;
  return formatList(
    days.map((day) => weekdayName(day, locale, 'short')),
    locale,
  );
}

/** What tells a reminder from the others, for example "A passage, 7:30 AM". */
export function reminderName(
  { kind, schedule }: Pick<Reminder, 'kind' | 'schedule'>,
  scripture: boolean,
  words: Words,
  locale: string,
): string {
  return words.named(formatKind(kind, scripture, words), formatSchedule(schedule, words, locale));
}
