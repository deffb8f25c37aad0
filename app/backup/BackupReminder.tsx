import { useEffect, useRef, useState } from 'preact/hooks';
import { BackupReminderNote } from '@/components/backup/BackupReminderNote.tsx';
import type { Settings } from '@/storage/settings.ts';
import { hrefOf } from '../favorites/use-favorites-route.ts';
import type { Records } from '../records/use-records.ts';

/** With fewer favorites there is little to lose. */
const FEWEST = 5;
/** Never more than once a month, in milliseconds. */
const MONTH = 30 * 86_400_000;

type Props = { records: Records; settings: Settings; kept: number };

/** Says once a month, at most, that a copy can be kept; never again after one press. */
export function BackupReminder({ records: { change }, settings, kept }: Props) {
  const { backupReminder, backupRemindedAt } = settings;
  const [shown, setShown] = useState(false);
  const decided = useRef(false);

  useEffect(() => {
    if (decided.current || kept < FEWEST) return;
    decided.current = true;
    const now = Date.now();
    // A stamp of the future comes from a clock that was wrong.
    const isDue = now - backupRemindedAt > MONTH || backupRemindedAt > now;
    if (!backupReminder || !isDue) return;
    setShown(true);
    // At once: whether she reads it or not, it does not come again this month.
    void change(({ settings }) => settings.set('backupRemindedAt', now, now));
  }, [kept, backupReminder, backupRemindedAt, change]);

  if (!shown || !backupReminder) return null;
  return (
    <BackupReminderNote
      backupHref={hrefOf({ name: 'copy' })}
      onClose={() => setShown(false)}
      onNever={() =>
        void change(({ settings }) => settings.set('backupReminder', false, Date.now()))
      }
    />
  );
}
