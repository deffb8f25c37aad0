import type { Moment, PreparedPart, Reminder, Silence } from '@/domain/records.ts';
import { comingAgain, makeMoment } from '@/domain/reminders/delivery.ts';
import { dueOccurrences, type Plan } from '@/domain/reminders/occurrences.ts';

export const NO_SILENCE: Silence = { quietHours: [], pause: null, changedAt: 0 };

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
  silence: NO_SILENCE,
  later: [],
  ...change,
});

/** A local time in Berlin. The 23rd of November 2026 is a Monday. */
export const berlin = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`);

/** The wall clock of a moment, "YYYY-MM-DDTHH:MM". */
export const local = (moment: number, zone = 'Europe/Berlin') =>
  Temporal.Instant.fromEpochMilliseconds(moment)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

export const prepared = (
  kind: PreparedPart['kind'],
  contentId: string | null,
  night = true,
): PreparedPart => ({
  kind,
  contentId,
  night,
  words: {
    title: contentId ?? kind,
    text: `The words of ${contentId ?? kind}`,
    reflection: '',
    beside: '',
    edition: '',
    theme: '',
    card: null,
  },
});

export const moment = (change: Partial<Moment> = {}): Moment => ({
  id: 'r@2026-11-23T07:30',
  occurrences: ['r@2026-11-23T07:30'],
  day: '2026-11-23',
  parts: [],
  discreet: true,
  state: 'later',
  dueAt: 0,
  againAt: null,
  updatedAt: 0,
  ...change,
});

/** The wall clock in Berlin of what was found. */
export const times = (found: readonly { at: number }[]) => found.map((one) => local(one.at));

export const quiet = (from: string, to: string): Silence => ({
  ...NO_SILENCE,
  quietHours: [{ from, to }],
});

/** What lies ready. */
export const ready: PreparedPart[] = [
  prepared('passage', 'psalm-1'),
  prepared('passage', 'psalm-2'),
  prepared('line', 'line-1'),
  prepared('practice', 'skin-to-skin', false),
  prepared('practice', 'voice'),
  prepared('rest', null),
];

/** The moment of all that is due at a local time of the 23rd of November 2026. */
export function momentAt(
  time: string,
  reminders: Reminder[],
  { words = ready, moments = [] }: { words?: PreparedPart[]; moments?: Moment[] } = {},
): Moment {
  const now = berlin(`2026-11-23T${time}`);
  const later = comingAgain(moments, reminders);
  const due = dueOccurrences(plan(reminders, { later }), now);
  return makeMoment(due, { reminders, prepared: words, moments }, now);
}
