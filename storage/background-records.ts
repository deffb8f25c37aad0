import { openChanges } from './changes.ts';
import { momentRepository } from './deliveries.ts';
import { ledgerRepository } from './delivery-log.ts';
import { announcing } from './notify-on-write.ts';
import { openDatabase } from './open.ts';
import { purgeFavorites, purgeUndo } from './purge.ts';
import { preparedRepository } from './reminder-content.ts';
import { reminderRepository } from './reminders.ts';
import type { Repositories } from './repositories.ts';
import { settingRepository } from './settings.ts';

/** What the background worker needs of her records. */
export type WorkerRecords = Pick<
  Repositories,
  'problem' | 'reminders' | 'settings' | 'ledger' | 'moments' | 'prepared'
> & { [Store in 'favorites' | 'backup']: { purge(now: number): Promise<void> } };

/**
 * Opens the records for the worker: the same ones, without the code for favorites, backups and the
 * rotation, as the browser loads the worker each time it wakes. Never rejects.
 */
export async function openWorkerRecords(): Promise<WorkerRecords> {
  const changes = openChanges();
  const onCleared = () => changes.announceCleared();
  const database = announcing(await openDatabase({ onCleared }), changes);
  return {
    problem: database.problem,
    reminders: reminderRepository(database),
    settings: settingRepository(database),
    ledger: ledgerRepository(database),
    moments: momentRepository(database),
    prepared: preparedRepository(database),
    favorites: { purge: (now) => purgeFavorites(database, now) },
    backup: { purge: (now) => purgeUndo(database, now) },
  };
}
