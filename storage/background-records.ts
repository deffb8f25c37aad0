import { openChanges } from './changes.ts';
import { deliveryRepository } from './deliveries.ts';
import { deliveryLogRepository } from './delivery-log.ts';
import {
  answerLibraryRequest,
  type LibraryAnswer,
  type LibraryRequest,
} from './library-requests.ts';
import { notifyOnWrite } from './notify-on-write.ts';
import { openBackgroundDatabase } from './open-background-database.ts';
import { purgeExpired } from './purge.ts';
import { reminderContentRepository } from './reminder-content.ts';
import { listReminders, type ReminderRepository } from './reminders.ts';
import type { Repositories } from './repositories.ts';
import { settingRepository } from './settings.ts';

/** The records that the background worker needs. */
export type BackgroundRecords = Pick<
  Repositories,
  'problem' | 'settings' | 'deliveryLog' | 'deliveries' | 'reminderContent' | 'purge'
> & {
  reminders: Pick<ReminderRepository, 'list'>;
  /** Answers what a detached page asks. Never rejects. */
  answerPage?: (request: LibraryRequest) => Promise<LibraryAnswer>;
};

/**
 * Opens the records for the background worker. The browser loads the worker each time it wakes, so
 * the code for favorites, backups and the rotation is not in it. Never rejects.
 */
export async function openBackgroundRecords(): Promise<BackgroundRecords> {
  const changes = openChanges();
  const onCleared = () => changes.notifyCleared();
  const open = async () => notifyOnWrite(await openBackgroundDatabase({ onCleared }), changes);
  const database = await open();
  let forPages = database;
  return {
    async answerPage(request) {
      const answer = await answerLibraryRequest(forPages, request);
      if (!('problem' in answer)) return answer;
      // It may open by now: the user has started afresh.
      forPages = await open();
      return answerLibraryRequest(forPages, request);
    },
    problem: database.problem,
    reminders: { list: () => listReminders(database) },
    settings: settingRepository(database),
    deliveryLog: deliveryLogRepository(database),
    deliveries: deliveryRepository(database),
    reminderContent: reminderContentRepository(database),
    purge: (now) => purgeExpired(database, now),
  };
}
