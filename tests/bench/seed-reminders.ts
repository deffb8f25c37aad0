import type { Reminder } from '@/domain/records.ts';
import { reminderContent } from '../support/deliveries.ts';
import { content } from '../support/favorites.ts';
import { at } from '../support/reminders.ts';

/** How many minutes ago the due one was due. */
const AGO = 5;
/** How many minutes the others are apart, none within the last hour. */
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
  return Array.from({ length: count }, (_, number) =>
    at(timeOf(number), { id: `bench-${number}`, discreet: false }),
  );
}

/** Content for the background, as much of it as pages prepare. */
export const REMINDER_CONTENT = reminderContent(
  Array.from({ length: 60 }, (_, number) => ({
    kind: 'passage',
    contentId: `bench-${number}`,
    content: content({
      title: `Psalm ${number + 1}:1`,
      text: 'The night is long, and morning comes by steps too small to see. '.repeat(2),
      reflection: 'You are held, also when you do not feel it. '.repeat(3),
      edition: 'BSB',
      theme: 'comfort',
    }),
    night: true,
  })),
);
