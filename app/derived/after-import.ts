import type { Repositories } from '@/storage/repositories.ts';
import { callBackground } from '../reminders/background-requests.ts';
import { bumpPlanRevision } from './plan-revision.ts';
import { refreshReminderContent } from './reminder-content.ts';
import { refreshSnapshot } from './snapshot.ts';

/**
 * Brings up to date what follows from her records, after many of them have changed at once: what
 * the next tab is painted from, what reminders say, and when the next one comes. What fails is done anew by the next tab, and
 * when the worker wakes.
 */
export async function afterImport(repositories: Repositories): Promise<void> {
  const settings = await repositories.settings.all();
  const now = Temporal.Now.zonedDateTimeISO();
  bumpPlanRevision();
  await refreshSnapshot(repositories, settings, now).catch(() => undefined);
  await refreshReminderContent(repositories, settings).catch(() => undefined);
  await callBackground('reschedule').catch(() => undefined);
}
