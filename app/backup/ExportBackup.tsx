import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ExportBackupView, type ExportState } from '@/components/backup/ExportBackupView.tsx';
import { useMessages } from '@/components/messages.ts';
import { mayHide } from '@/domain/favorites/visibility.ts';
import type { Settings } from '@/storage/settings.ts';
import { loadContentMetadata } from '../favorites/content-metadata.ts';
import { hrefOf } from '../favorites/use-favorites-route.ts';
import type { Records } from '../records/use-records.ts';
import { type BackupClient, openBackupClient } from './backup-client.ts';
import { download, fileName } from './download.ts';
import { ImportBackup } from './ImportBackup.tsx';

type Props = { records: Records; settings: Settings };

/** The place where a copy is made, and brought back. */
export function ExportBackup({ records, settings }: Props) {
  const { name } = useMessages();
  const { repositories, change } = records;
  const [desk, setDesk] = useState<BackupClient | null>(null);
  const [making, setMaking] = useState<ExportState>({ state: 'idle' });

  useEffect(() => {
    if (!repositories) return undefined;
    const opened = openBackupClient(repositories);
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
    await change(({ settings }) => settings.set('backupRemindedAt', Date.now(), Date.now()));
  };

  const { scripture, situation } = settings;
  const reading = { scripture, situation };

  return (
    <ExportBackupView
      exported={making}
      reminderOn={settings.backupReminder}
      mayOmit={mayHide(settings)}
      backHref={hrefOf({ name: 'list', id: null })}
      printHref="#print"
      onSave={() => void save()}
      onSaveText={() =>
        void make('md', async () => desk.text(reading, await loadContentMetadata()))
      }
      onReminderChange={(on) =>
        void change(({ settings }) => settings.set('backupReminder', on, Date.now()))
      }
    >
      <ImportBackup records={records} desk={desk} />
    </ExportBackupView>
  );
}
