import type { Reminder, ReminderContent } from '@/domain/records.ts';

/** The due one was due so many minutes ago. */
const AGO = 5;
/** The others are so many minutes apart, none within the last hour. */
const APART = 6;

/**
 * Reminders of which one was due a few minutes ago and the others come later.
 * @param now with the time zone of the browser
 */
export function dueReminders(count: number, now: Temporal.ZonedDateTime): Reminder[] {
  const timeOf = (number: number) => {
    const minutes = number === 0 ? -AGO : 30 + ((number * APART) % 1_200);
    return now.add({ minutes }).toPlainTime().toString({ smallestUnit: 'minute' });
  };
  return Array.from({ length: count }, (_, number) => ({
    ...{ id: `bench-${number}`, kind: 'passage', text: null },
    schedule: { type: 'times', times: [timeOf(number)] },
    ...{ weekdays: [1, 2, 3, 4, 5, 6, 7], enabled: true, discreet: false, skippedOn: null },
    ...{ createdAt: 0, updatedAt: 0, deletedAt: null },
  }));
}

/** Content for the background, as much of it as pages prepare. */
export const REMINDER_CONTENT: ReminderContent = {
  name: 'reminders',
  cacheKey: 'bench',
  madeFor: { scripture: true, situation: 'home' },
  parts: Array.from({ length: 60 }, (_, number) => ({
    kind: 'passage',
    contentId: `bench-${number}`,
    content: {
      title: `Psalm ${number + 1}:1`,
      text: 'The night is long, and morning comes by steps too small to see. '.repeat(2),
      reflection: 'You are held, also when you do not feel it. '.repeat(3),
      ...{ aside: '', edition: 'BSB', theme: 'comfort', card: null },
    },
    night: true,
  })),
};
