import type { ReminderContent } from '@/domain/records.ts';
import type { Database } from './database.ts';

const NAME = 'deliveries';

export type ReminderContentRepository = {
  /** The words that lie ready for the worker, or null before a page laid any. */
  read(): Promise<ReminderContent | null>;
  /** Puts these in the place of those that lay there. */
  write(content: ReminderContent): Promise<void>;
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
