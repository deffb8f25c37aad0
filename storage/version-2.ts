/** Records of version 1 as version 2 has them: notes that two pages may write, kinds of schedules. */
import type { Favorite, Reminder, SavedContent } from '@/domain/records.ts';
import { emptyRegister, registerOf } from '@/domain/register.ts';

type FavoriteOf1 = Omit<Favorite, 'content' | 'note' | 'inRotation'> & {
  kept: Omit<SavedContent, 'theme' | 'card'>;
  note: string;
};

type ReminderOf1 = Omit<Reminder, 'schedule' | 'discreet' | 'skippedOn'> & { times: string[] };

/** A record as version 2 has it; one that is so already stays as it is. */
export function upgradeToVersion2(store: 'favorites' | 'reminders', record: unknown): unknown {
  return store === 'favorites'
    ? upgradeFavorite(record as FavoriteOf1 | Favorite)
    : upgradeReminder(record as ReminderOf1 | Reminder);
}

function upgradeFavorite(record: FavoriteOf1 | Favorite): Favorite {
  if ('content' in record) return record;
  const { kept, note, ...rest } = record;
  return {
    ...rest,
    content: registerOf({ ...kept, theme: '', card: null }, 'content', record.savedAt),
    note: note === '' ? emptyRegister() : registerOf(note, 'version-1', record.updatedAt),
    inRotation: 0,
  };
}

function upgradeReminder(record: ReminderOf1 | Reminder): Reminder {
  if ('schedule' in record) return record;
  const { times, ...rest } = record;
  return { ...rest, schedule: { type: 'times', times }, discreet: true, skippedOn: null };
}
