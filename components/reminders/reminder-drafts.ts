import { createContext } from 'preact';
import type { ReminderDraft } from '@/domain/reminders/reminder.ts';

/** What was begun in the forms of reminders and not saved. Null stands for the form of a new one. */
export type ReminderDrafts = {
  begun: (id: string | null) => ReminderDraft | null;
  /** @param draft null: it was saved or given up */
  keep: (id: string | null, draft: ReminderDraft | null) => void;
};

/** Given by pages that keep drafts. */
export const ReminderDraftsContext = createContext<ReminderDrafts>({
  begun: () => null,
  keep: () => undefined,
});
