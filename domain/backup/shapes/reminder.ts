import * as v from 'valibot';
import { REMINDER_KINDS } from '@/domain/kinds.ts';
import type { Reminder } from '@/domain/records.ts';
import { draftOf, problemWithDraft } from '@/domain/reminders/reminder.ts';
import { date, id, text, time, timestamp } from './parts.ts';

export function reminderShape(): v.GenericSchema<unknown, Reminder> {
  return v.pipe(
    v.object({
      id,
      kind: v.picklist(REMINDER_KINDS),
      text: v.nullable(v.pipe(text, v.nonEmpty())),
      schedule: v.variant('type', [
        v.object({
          type: v.literal('times'),
          times: v.pipe(
            v.array(time),
            v.minLength(1),
            v.maxLength(100),
            v.transform((times): string[] => [...new Set(times)].sort()),
          ),
        }),
        v.object({
          type: v.literal('interval'),
          hours: v.number(),
          from: time,
          to: time,
        }),
      ]),
      weekdays: v.pipe(
        v.array(v.picklist([1, 2, 3, 4, 5, 6, 7])),
        v.minLength(1),
        v.maxLength(7),
        v.transform((days): number[] => [...new Set(days)].sort((a, b) => a - b)),
      ),
      enabled: v.boolean(),
      discreet: v.boolean(),
      skippedOn: v.nullable(date),
      createdAt: timestamp,
      updatedAt: timestamp,
      deletedAt: v.nullable(timestamp),
    }),
    v.check((reminder) => (reminder.kind === 'own') === (reminder.text !== null)),
    v.check((reminder) => problemWithDraft(draftOf(reminder)) === null),
  );
}
