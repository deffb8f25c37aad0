import type { Reminder } from '@/domain/records.ts';
import { sortByTime, switchReminder } from '@/domain/reminders/reminder.ts';
import { remove, restore } from '@/domain/tombstone.ts';
import type { Database } from './database.ts';

/** Times are milliseconds since 1970. Changes resolve when they are on disk, or reject with a StorageError. */
export type ReminderRepository = {
  /** Not removed, in order of time. */
  list(): Promise<Reminder[]>;
  add(reminder: Reminder): Promise<void>;
  /** Changes a reminder in one transaction; nothing happens if there is none. */
  change(id: string, next: (reminder: Reminder) => Reminder): Promise<void>;
  switch(id: string, enabled: boolean, now: number): Promise<void>;
  remove(id: string, now: number): Promise<void>;
  restore(id: string, now: number): Promise<void>;
};

export function reminderRepository(database: Database): ReminderRepository {
  const change = (id: string, next: (reminder: Reminder) => Reminder) =>
    database.write(['reminders'], async (tx) => {
      const reminder = await tx.get('reminders', id);
      if (reminder) await tx.put('reminders', next(reminder));
    });

  return {
    list: async () => sortByTime(await database.readAll('reminders')),
    add: (reminder) => database.write(['reminders'], (tx) => tx.put('reminders', reminder)),
    change,
    switch: (id, enabled, now) => change(id, (reminder) => switchReminder(reminder, enabled, now)),
    remove: (id, now) => change(id, (reminder) => remove(reminder, now)),
    restore: (id, now) => change(id, (reminder) => restore(reminder, now)),
  };
}
