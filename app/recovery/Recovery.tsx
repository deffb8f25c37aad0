import { useMessages } from '@/components/messages.ts';
import { RecoveryView, type Rescue } from '@/components/recovery/RecoveryView.tsx';
import { salvage } from '@/storage/salvage.ts';
import { downloadAll } from '../backup/download.ts';
import { deleteEverything } from '../delete-everything/delete-everything.ts';
import { noteDrafts, ownPassageDrafts } from '../favorites/favorite-drafts.ts';
import { rescueFiles } from './rescue-files.ts';
import { rescuedDrafts } from './rescued-drafts.ts';

/** Shown in place of the records when the database does not open. */
export function Recovery({ problem }: { problem: 'unreadable' | 'newer-version' }) {
  const { name: extension } = useMessages();
  const save = async (): Promise<Rescue> => {
    try {
      const now = Date.now();
      const { records, unread, complete } = await salvage();
      const begun = rescuedDrafts(
        records.favorites,
        noteDrafts.all().map(({ draft }) => draft),
        ownPassageDrafts.all().map(({ draft }) => draft),
        now,
      );
      const all = { ...records, favorites: [...records.favorites, ...begun] };
      const saved = all.favorites.length + all.reminders.length + all.settings.length;
      const files = saved > 0 ? await rescueFiles(all, now, extension) : [];
      const name = downloadAll(files, Temporal.Now.plainDateISO(), 'json');
      return { saved, name, unread, complete };
    } catch {
      return 'not-saved';
    }
  };
  const startAfresh = async (onBlocked: () => void): Promise<boolean> => {
    try {
      await deleteEverything(onBlocked);
    } catch {
      return false;
    }
    location.reload();
    return true;
  };

  return (
    <RecoveryView
      problem={problem}
      onTryAgain={() => location.reload()}
      onSave={save}
      onStartAfresh={startAfresh}
    />
  );
}
