import { useEffect, useRef, useState } from 'preact/hooks';
import { BackupReminderNote } from '@/components/backup/BackupReminderNote.tsx';
import type { Settings } from '@/domain/settings.ts';
import { hrefOf } from '../favorites/favorites-route.ts';
import type { Records } from '../records/use-records.ts';
import { changeSettings } from '../settings/change-settings.ts';

/** With fewer favorites there is little to lose. */
const FEWEST = 5;
/** In milliseconds. */
const MONTH = 30 * 86_400_000;

type Props = { records: Records; settings: Settings; savedCount: number };

/** Says at most once a month that a backup can be made. One press turns it off for good. */
export function BackupReminder({ records: { change }, settings, savedCount }: Props) {
  const { backupReminder, backupRemindedAt } = settings;
  const [shown, setShown] = useState(false);
  const decided = useRef(false);

  useEffect(() => {
    if (decided.current || savedCount < FEWEST) return;
    decided.current = true;
    const now = Date.now();
    // A time in the future was written by a clock that was wrong.
    const isDue = now - backupRemindedAt > MONTH || backupRemindedAt > now;
    if (!backupReminder || !isDue) return;
    setShown(true);
    // Stored at once: whether it is read or not, it does not come again this month.
    void changeSettings({ change }, { backupRemindedAt: now });
  }, [savedCount, backupReminder, backupRemindedAt, change]);

  if (!shown || !backupReminder) return null;
  return (
    <BackupReminderNote
      backupHref={hrefOf({ name: 'copy' })}
      onClose={() => setShown(false)}
      onNever={() => void changeSettings({ change }, { backupReminder: false })}
    />
  );
}
