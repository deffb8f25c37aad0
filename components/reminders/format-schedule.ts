/** What a reminder is called: what it brings, when, on which days. */
import type { Messages } from '@/content/en/messages.ts';
import type { Reminder, Schedule } from '@/domain/records.ts';
import { kindInWords } from './format-kind.ts';
import { timeInWords, weekdayName, weekdaysInOrder } from './format-time.ts';

type Words = Messages['reminders'];

/** "7:30 AM, 8:00 PM", or "Every 2 hours, 9:00 AM to 5:00 PM". */
export function scheduleInWords(schedule: Schedule, words: Words, locale: string): string {
  if (schedule.type === 'times') {
    return schedule.times.map((time) => timeInWords(time, locale)).join(', ');
  }
  const { hours, from, to } = schedule;
  return words.everyHours(hours, timeInWords(from, locale), timeInWords(to, locale));
}

/** "Every day", or the days in the order of her calendar. */
export function daysInWords(weekdays: readonly number[], words: Words, locale: string): string {
  const days = weekdaysInOrder(locale).filter((day) => weekdays.includes(day));
  if (days.length === 7) return words.everyDay;
  return days.map((day) => weekdayName(day, locale, 'short')).join(', ');
}

/** What tells a reminder from the others, for example "A passage, 7:30 AM". */
export function reminderName(
  { kind, schedule }: Pick<Reminder, 'kind' | 'schedule'>,
  scripture: boolean,
  words: Words,
  locale: string,
): string {
  return words.named(kindInWords(kind, scripture, words), scheduleInWords(schedule, words, locale));
}
