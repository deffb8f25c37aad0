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
import type { ImportPreview as Read } from './backup-service.ts';

const STORES = ['favorites', 'reminders', 'settings', 'undo'] as const;
const readLast = ({ backup }: Repositories) => backup.lastImport();

type Chosen = { name: string; preview: Read & { ok: true } };

/** Brings a copy back: first what it would do, then, if she wants, it does. Both can be taken back. */
export function ImportBackup({ records, desk }: { records: Records; desk: BackupClient }) {
  const { backup: text } = useMessages();
  const { repositories } = records;
  const last = useStored(repositories, STORES, readLast);
  const [says, setSays] = useState('');
  const [busy, setBusy] = useState(false);
  const [chosen, setChosen] = useState<Chosen | null>(null);

  const work = async (saying: string, failed: string, run: () => Promise<string>) => {
    setBusy(true);
    setSays(saying);
    setSays(await run().catch(() => failed));
    setBusy(false);
  };
  /** A copy may hold another choice, such as another situation: which one is known afterwards. */
  const changing = <T,>(run: () => Promise<T>) =>
    repositories ? changeContentPreferences(repositories, null, run) : run();
  const choose = (file: File) => {
    setChosen(null);
    return work(text.reading, text.refused['no-file'], async () => {
      const preview = await desk.read(file);
      if (!preview.ok) return text.refused[preview.reason];
      setChosen({ name: file.name, preview });
      return '';
    });
  };
  const takeIn = (bringBack: boolean) =>
    work(text.takingIn, text.notTaken, async () => {
      await changing(() => desk.takeIn(bringBack, Date.now()));
      setChosen(null);
      if (repositories) await afterImport(repositories);
      return text.takenIn;
    });
  const undo = () =>
    work(text.undoing, text.notTaken, async () => {
      const { undone, stayed } = await changing(() => desk.undo());
      if (repositories) await afterImport(repositories);
      return `${text.undone(undone)}. ${stayed > 0 ? `${text.stayed(stayed)}.` : ''}`;
    });

  return (
    <>
      <ImportPicker status={says} busy={busy} onFile={(file) => void choose(file)} />
      {chosen && (
        <ImportPreview
          name={chosen.name}
          preview={chosen.preview}
          busy={busy}
          onImport={(bringBack) => void takeIn(bringBack)}
          onCancel={() => {
            setChosen(null);
            void desk.forget();
          }}
        />
      )}
      {last && !chosen && <LastImport at={last.at} busy={busy} onUndo={() => void undo()} />}
    </>
  );
}
