import { useState } from 'preact/hooks';
import { ImportPicker } from '@/components/backup/ImportPicker.tsx';
import { ImportPreview } from '@/components/backup/ImportPreview.tsx';
import { LastImport } from '@/components/backup/LastImport.tsx';
import { useMessages } from '@/components/messages.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { afterImport } from '../derived/after-import.ts';
import { changeContentPreferences } from '../derived/change-content-preferences.ts';
import { type Records, useStored } from '../records/use-records.ts';
import type { BackupClient } from './backup-client.ts';
import type { ImportPreview as Preview } from './backup-service.ts';

const STORES = ['favorites', 'reminders', 'settings', 'undo'] as const;
const readLast = ({ backup }: Repositories) => backup.lastImport();

type ReadableFile = { file: File; preview: Preview & { ok: true } };

/** Imports a backup: shows what it would do, then does it if the user agrees. It can be undone. */
export function ImportBackup({ records, backups }: { records: Records; backups: BackupClient }) {
  const { backup: text } = useMessages();
  const { repositories } = records;
  const last = useStored(repositories, STORES, readLast);
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);
  const [chosen, setChosen] = useState<ReadableFile | null>(null);

  const work = async (underway: string, failed: string, run: () => Promise<string>) => {
    setBusy(true);
    setStatus(underway);
    setStatus(await run().catch(() => failed));
    setBusy(false);
  };
  /** A copy may hold another choice, such as another situation: which one is known afterwards. */
  const changing = <T,>(run: () => Promise<T>) =>
    repositories ? changeContentPreferences(repositories, null, run) : run();
  const choose = (file: File) => {
    setChosen(null);
    return work(text.reading, text.refused['no-file'], async () => {
      const preview = await backups.preview(file);
      if (!preview.ok) return text.refused[preview.reason];
      setChosen({ file, preview });
      return '';
    });
  };
  const importFile = (file: File, bringBack: boolean) =>
    work(text.takingIn, text.notTaken, async () => {
      await changing(() => backups.importFile(file, bringBack, Date.now()));
      setChosen(null);
      if (repositories) await afterImport(repositories);
      return text.takenIn;
    });
  const undo = () =>
    work(text.undoing, text.notTaken, async () => {
      const { undone, stayed } = await changing(() => backups.undoImport());
      if (repositories) await afterImport(repositories);
      return `${text.undone(undone)}. ${stayed > 0 ? `${text.stayed(stayed)}.` : ''}`;
    });

  return (
    <>
      <ImportPicker says={status} busy={busy} onFile={(file) => void choose(file)} />
      {chosen && (
        <ImportPreview
          name={chosen.file.name}
          preview={chosen.preview}
          busy={busy}
          onTakeIn={(bringBack) => void importFile(chosen.file, bringBack)}
          onLeave={() => setChosen(null)}
        />
      )}
      {last && !chosen && <LastImport at={last.at} busy={busy} onUndo={() => void undo()} />}
    </>
  );
}
