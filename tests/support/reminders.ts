/** Builders of reminders. They import types only, so that the benches can run them under plain Node. */
import type { Reminder } from '@/domain/records.ts';
import type { Plan } from '@/domain/reminders/occurrences.ts';
import { NO_QUIET_TIMES } from './settings.ts';

/** By default a reminder "r" of passages, at 7:30 every day, set long ago. */
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

/** A reminder "r" at other times. */
export const at = (times: string | string[], change: Partial<Reminder> = {}): Reminder =>
  reminder({ schedule: { type: 'times', times: [times].flat() }, ...change });

/** A reminder at a time, which is its id as well. */
export const reminderAt = (time: string, change: Partial<Reminder> = {}): Reminder =>
  at(time, { id: time, ...change });

export const plan = (reminders: Reminder[], change: Partial<Plan> = {}): Plan => ({
  reminders,
  quietTimes: NO_QUIET_TIMES,
  snoozed: [],
  ...change,
});
