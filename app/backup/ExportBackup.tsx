import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ExportBackupView, type ExportState } from '@/components/backup/ExportBackupView.tsx';
import { useLanguage } from '@/components/language.ts';
import { mayHide } from '@/domain/favorites/visibility.ts';
import type { Settings } from '@/domain/settings.ts';
import { loadContentMetadata } from '../favorites/content-metadata.ts';
import { hrefOf } from '../favorites/favorites-route.ts';
import type { Records } from '../records/use-records.ts';
import { changeSettings } from '../settings/change-settings.ts';
import { type BackupClient, connectBackup } from './backup-client.ts';
import { downloadAll } from './download.ts';
import { ImportBackup } from './ImportBackup.tsx';
import { textWords } from './text-words.ts';

type Props = { records: Records; settings: Settings };

/** The view where a backup is made and imported. */
export function ExportBackup({ records, settings }: Props) {
  const language = useLanguage();
  const { name } = language.messages;
  const { repositories } = records;
  const [backups, setBackups] = useState<BackupClient | null>(null);
  const [making, setMaking] = useState<ExportState>({ state: 'idle' });

  useEffect(() => {
    if (!repositories) return undefined;
    const connection = connectBackup(repositories);
    setBackups(connection);
    return connection.close;
  }, [repositories]);
  if (!backups) return null;

  const make = async (ending: 'json' | 'md', makeFiles: () => Promise<Blob[]>) => {
    setMaking({ state: 'making' });
    try {
      const files = await makeFiles();
      const first = downloadAll(files, Temporal.Now.plainDateISO(), ending);
      setMaking({ state: 'made', name: first, count: files.length });
      return true;
    } catch {
      setMaking({ state: 'failed' });
      return false;
    }
  };
  const save = async () => {
    const app = `${name} ${browser.runtime.getManifest().version}`;
    const isMade = await make('json', () => backups.exportFiles(Date.now(), app));
    // A user who has just made a backup needs no reminder this month; one who could not needs it.
    await changeSettings(records, { backupRemindedAt: isMade ? Date.now() : 0 });
  };

  const { scripture, situation } = settings;

  return (
    <ExportBackupView
      exported={making}
      reminderOn={settings.backupReminder}
      mayOmit={mayHide(settings)}
      backHref={hrefOf({ name: 'list', id: null })}
      printHref="#print"
      onSave={() => void save()}
      onSaveText={() =>
        void make('md', async () => [
          await backups.exportText(
            { scripture, situation },
            await loadContentMetadata(),
            textWords(language),
          ),
        ])
      }
      onReminderChange={(on) => void changeSettings(records, { backupReminder: on })}
    >
      <ImportBackup records={records} backups={backups} />
    </ExportBackupView>
  );
}
