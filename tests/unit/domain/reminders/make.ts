import type { Moment, PreparedPart, Reminder, Silence } from '@/domain/records.ts';
import type { Plan } from '@/domain/reminders/occurrences.ts';

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
