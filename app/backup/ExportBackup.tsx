import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { KeepCopyView, type Making } from '@/components/backup/ExportBackupView.tsx';
import { useMessages } from '@/components/messages.ts';
import { mayWait } from '@/domain/favorites/visibility.ts';
import type { Settings } from '@/storage/settings.ts';
import { knownContent } from '../favorites/content-metadata.ts';
import { hrefOf } from '../favorites/use-favorites-route.ts';
import type { Records } from '../records/use-records.ts';
import { type BackupDesk, openBackupDesk } from './backup-client.ts';
import { download, fileName } from './download.ts';
import { TakeIn } from './ImportBackup.tsx';

type Props = { records: Records; settings: Settings };

/** The place where a copy is made, and brought back. */
export function KeepCopy({ records, settings }: Props) {
  const { name } = useMessages();
  const { repositories, change } = records;
  const [desk, setDesk] = useState<BackupDesk | null>(null);
  const [making, setMaking] = useState<Making>({ state: 'idle' });

  useEffect(() => {
    if (!repositories) return undefined;
    const opened = openBackupDesk(repositories);
    setDesk(opened);
    return opened.close;
  }, [repositories]);
  if (!desk) return null;

  const make = async (ending: 'json' | 'md', file: () => Promise<Blob>) => {
    setMaking({ state: 'making' });
    try {
      const called = fileName(Temporal.Now.plainDateISO(), ending);
      download(await file(), called);
      setMaking({ state: 'made', name: called });
    } catch {
      setMaking({ state: 'failed' });
    }
  };
  const save = async () => {
    const app = `${name} ${browser.runtime.getManifest().version}`;
    await make('json', () => desk.file(Date.now(), app));
    // Who has just made one need not be reminded this month.
    await change(({ settings }) => settings.set('backupAskedAt', Date.now(), Date.now()));
  };

  const { scripture, situation } = settings;
  const reading = { scripture, situation };

  return (
    <KeepCopyView
      making={making}
      reminds={settings.backupReminder}
      someWait={mayWait(settings)}
      backHref={hrefOf({ name: 'list', id: null })}
      printHref="#print"
      onSave={() => void save()}
      onSaveText={() => void make('md', async () => desk.text(reading, await knownContent()))}
      onRemind={(on) =>
        void change(({ settings }) => settings.set('backupReminder', on, Date.now()))
      }
    >
      <TakeIn records={records} desk={desk} />
    </KeepCopyView>
  );
}
