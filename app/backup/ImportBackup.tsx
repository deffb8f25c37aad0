import { useState } from 'preact/hooks';
import { ImportPicker } from '@/components/backup/ImportPicker.tsx';
import { ImportPreview } from '@/components/backup/ImportPreview.tsx';
import { LastImport } from '@/components/backup/LastImport.tsx';
import { useMessages } from '@/components/messages.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { changeWithCopies } from '../derived/change-with-copies.ts';
import { afterChange } from '../derived/keep-copies.ts';
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
  /** The import runs in a worker, and only the records know then what it has changed. */
  const changing = async <T,>(run: () => Promise<T>) => {
    if (!repositories) return run();
    const result = await changeWithCopies(repositories, null, run);
    await afterChange(repositories);
    return result;
  };
  const choose = (file: File) => {
    setChosen(null);
    return work(text.reading, text.refused['no-file'], async () => {
      const preview = await backups.preview(file, Date.now());
      if (!preview.ok) return text.refused[preview.reason];
      setChosen({ file, preview });
      return '';
    });
  };
  const importFile = ({ file, preview }: ReadableFile, bringBack: boolean) =>
    work(text.takingIn, text.notTaken, async () => {
      const now = Date.now();
      await changing(() => backups.importFile(file, preview.fingerprint, bringBack, now)).catch(
        async (error: unknown) => {
          // A worker that ended may have stored it before it could say so.
          const stored = await repositories?.backup.lastImport();
          if (stored?.at !== now) throw error;
        },
      );
      setChosen(null);
      return text.takenIn;
    });
  const undo = (at: number) =>
    work(text.undoing, text.notUndone, async () => {
      const run = () => backups.undoImport(at, Date.now());
      const done = await changing(run).catch(async (error: unknown) => {
        if (await repositories?.backup.lastImport()) throw error;
        return null;
      });
      // Another page has undone it, or a worker that ended before it could say so.
      if (!done) return text.undoneBefore;
      const { undone, stayed } = done;
      return `${text.undone(undone)}. ${stayed > 0 ? `${text.stayed(stayed)}.` : ''}`;
    });

  return (
    <>
      <ImportPicker status={status} busy={busy} onFile={(file) => void choose(file)} />
      {chosen && (
        <ImportPreview
          name={chosen.file.name}
          preview={chosen.preview}
          busy={busy}
          onImport={(bringBack) => void importFile(chosen, bringBack)}
          onCancel={() => setChosen(null)}
        />
      )}
      {last && !chosen && <LastImport at={last.at} busy={busy} onUndo={() => void undo(last.at)} />}
    </>
  );
}
