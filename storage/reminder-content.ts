import type { ReminderContent } from '@/domain/records.ts';
import type { Database } from './database.ts';

const NAME = 'reminders';

export type ReminderContentRepository = {
  /** The texts for reminders, or null before a page has prepared any. */
  read(): Promise<ReminderContent | null>;
  write(content: Omit<ReminderContent, 'name'>): Promise<void>;
};

export function reminderContentRepository(database: Database): ReminderContentRepository {
  return {
    read: async () => (await database.read('reminderContent', NAME)) ?? null,
    write: (content) =>
      database.write(['reminderContent'], (tx) =>
        tx.put('reminderContent', { ...content, name: NAME }),
      ),
  };
}
