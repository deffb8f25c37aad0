import type { Reminder } from '@/domain/records.ts';
import { sortByTime, switchReminder } from '@/domain/reminders/reminder.ts';
import { remove, restore } from '@/domain/tombstone.ts';
import type { Database } from './database.ts';
import { claimPassedIn } from './delivery-log.ts';

/**
 * Times are milliseconds since 1970. Changes resolve when they are on disk, or reject with a StorageError.
 * A reminder that was changed does not come for a time that has passed by then.
 */
export type ReminderRepository = {
  /** Not removed, in order of time. */
  list(): Promise<Reminder[]>;
  add(reminder: Reminder): Promise<void>;
  /** Changes a reminder in one transaction; nothing happens if there is none. */
  change(id: string, next: (reminder: Reminder) => Reminder, now: number): Promise<void>;
  switch(id: string, enabled: boolean, now: number): Promise<void>;
  remove(id: string, now: number): Promise<void>;
  restore(id: string, now: number): Promise<void>;
};

/** Those that are not removed, in order of time. */
export async function listReminders(database: Database): Promise<Reminder[]> {
  return sortByTime(await database.readAll('reminders'));
}

export function reminderRepository(database: Database): ReminderRepository {
  const change = (id: string, next: (reminder: Reminder) => Reminder, now: number) =>
    database.write(['reminders', 'deliveryLog'], async (tx) => {
      const reminder = await tx.get('reminders', id);
      if (!reminder) return;
      await tx.put('reminders', next(reminder));
      await claimPassedIn(tx, [id], now);
    });

  return {
    list: () => listReminders(database),
    add: (reminder) =>
      database.write(['reminders', 'deliveryLog'], async (tx) => {
        await tx.put('reminders', reminder);
        await claimPassedIn(tx, [reminder.id], reminder.updatedAt);
      }),
    change,
    switch: (id, enabled, now) =>
      change(id, (reminder) => switchReminder(reminder, enabled, now), now),
    remove: (id, now) => change(id, (reminder) => remove(reminder, now), now),
    restore: (id, now) => change(id, (reminder) => restore(reminder, now), now),
  };
}
