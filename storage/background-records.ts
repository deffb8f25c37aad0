import { openChanges } from './changes.ts';
import { deliveryRepository } from './deliveries.ts';
import { deliveryLogRepository } from './delivery-log.ts';
import { notifyOnWrite } from './notify-on-write.ts';
import { openDatabase } from './open.ts';
import { purgeFavorites, purgeUndo } from './purge.ts';
import { reminderContentRepository } from './reminder-content.ts';
import { reminderRepository } from './reminders.ts';
import type { Repositories } from './repositories.ts';
import { settingRepository } from './settings.ts';

/** What the background worker needs of her records. */
export type BackgroundRecords = Pick<
  Repositories,
  'problem' | 'reminders' | 'settings' | 'deliveryLog' | 'deliveries' | 'reminderContent'
> & { [Store in 'favorites' | 'backup']: { purge(now: number): Promise<void> } };

/**
 * Opens the records for the worker: the same ones, without the code for favorites, backups and the
 * rotation, as the browser loads the worker each time it wakes. Never rejects.
 */
export async function openBackgroundRecords(): Promise<BackgroundRecords> {
  const changes = openChanges();
  const onCleared = () => changes.notifyCleared();
  const database = notifyOnWrite(await openDatabase({ onCleared }), changes);
  return {
    problem: database.problem,
    reminders: reminderRepository(database),
    settings: settingRepository(database),
    deliveryLog: deliveryLogRepository(database),
    deliveries: deliveryRepository(database),
    reminderContent: reminderContentRepository(database),
    favorites: { purge: (now) => purgeFavorites(database, now) },
    backup: { purge: (now) => purgeUndo(database, now) },
  };
}
