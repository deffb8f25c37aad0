import { useMessages } from '@/components/messages.ts';
import { RecoveryView, type Rescue } from '@/components/recovery/RecoveryView.tsx';
import { salvage } from '@/storage/salvage.ts';
import { download, fileName } from '../backup/download.ts';
import { deleteEverything } from '../delete-everything/delete-everything.ts';
import { rescueFile } from './rescue-file.ts';

/** Shown in place of the records when the database does not open. */
export function Recovery({ problem }: { problem: 'unreadable' | 'newer-version' }) {
  const { name: extension } = useMessages();
  const save = async (): Promise<Rescue> => {
    try {
      const { records, unread, complete } = await salvage();
      const { favorites, reminders, settings } = records;
      const saved = favorites.length + reminders.length + settings.length;
      const name = fileName(Temporal.Now.plainDateISO(), 'json');
      if (saved > 0) download(await rescueFile(records, Date.now(), extension), name);
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
