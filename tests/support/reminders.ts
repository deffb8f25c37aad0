import type { Delivery, QuietTimes, Reminder, ReminderContentPart } from '@/domain/records.ts';
import { makeDelivery, snoozedDeliveries } from '@/domain/reminders/delivery.ts';
import { dueOccurrences, type Plan } from '@/domain/reminders/occurrences.ts';

export const NO_SILENCE: QuietTimes = { quietHours: [], pause: null, changedAt: 0 };

export const reminder = (change: Partial<Reminder> = {}): Reminder => ({
  id: 'r',
  kind: 'passage',
  text: null,
  schedule: { type: 'times', times: ['07:30'] },
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  enabled: true,
  discreet: true,
  skippedOn: null,
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
  ...change,
});

/** A reminder at times. */
export const at = (times: string | string[], change: Partial<Reminder> = {}): Reminder =>
  reminder({ schedule: { type: 'times', times: [times].flat() }, ...change });

export const plan = (reminders: Reminder[], change: Partial<Plan> = {}): Plan => ({
  reminders,
  quietTimes: NO_SILENCE,
  snoozed: [],
  ...change,
});

/** A local time in Berlin. The 23rd of November 2026 is a Monday. */
export const berlin = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`);

/** The wall clock of a moment, "YYYY-MM-DDTHH:MM". */
export const local = (delivery: number, zone = 'Europe/Berlin') =>
  Temporal.Instant.fromEpochMilliseconds(delivery)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

export const contentPart = (
  kind: ReminderContentPart['kind'],
  contentId: string | null,
  night = true,
): ReminderContentPart => ({
  kind,
  contentId,
  night,
  content: {
    title: contentId ?? kind,
    text: `The words of ${contentId ?? kind}`,
    reflection: '',
    aside: '',
    edition: '',
    theme: '',
    card: null,
  },
});

export const delivery = (change: Partial<Delivery> = {}): Delivery => ({
  id: 'r@2026-11-23T07:30',
  occurrences: ['r@2026-11-23T07:30'],
  day: '2026-11-23',
  parts: [],
  discreet: true,
  state: 'snoozed',
  dueAt: 0,
  snoozedUntil: null,
  updatedAt: 0,
  ...change,
});

/** The wall clock in Berlin of what was found. */
export const times = (found: readonly { at: number }[]) => found.map((one) => local(one.at));

export const quiet = (from: string, to: string): QuietTimes => ({
  ...NO_SILENCE,
  quietHours: [{ from, to }],
});

/** What lies ready. */
export const ready: ReminderContentPart[] = [
  contentPart('passage', 'psalm-1'),
  contentPart('passage', 'psalm-2'),
  contentPart('line', 'line-1'),
  contentPart('practice', 'skin-to-skin', false),
  contentPart('practice', 'voice'),
  contentPart('rest', null),
];

/** The moment of all that is due at a local time of the 23rd of November 2026. */
export function deliveryAt(
  time: string,
  reminders: Reminder[],
  {
    content = ready,
    deliveries = [],
  }: { content?: ReminderContentPart[]; deliveries?: Delivery[] } = {},
): Delivery {
  const now = berlin(`2026-11-23T${time}`);
  const snoozed = snoozedDeliveries(deliveries, reminders);
  const due = dueOccurrences(plan(reminders, { snoozed }), now);
  return makeDelivery(due, { reminders, content: content, deliveries }, now);
}
