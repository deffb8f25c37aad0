import type { Repositories } from '@/storage/repositories.ts';
import { ask } from '../reminders/background-requests.ts';
import { circleChanged } from './plan-revision.ts';
import { refreshPrepared } from './reminder-content.ts';
import { refreshSnapshot } from './snapshot.ts';

/**
 * Brings up to date what follows from her records, after many of them have changed at once: what
 * the next tab is painted from, what reminders say, and when the next one comes. What fails is done anew by the next tab, and
 * when the worker wakes.
 */
export async function followImport(repositories: Repositories): Promise<void> {
  const settings = await repositories.settings.all();
  const now = Temporal.Now.zonedDateTimeISO();
  circleChanged();
  await refreshSnapshot(repositories, settings, now).catch(() => undefined);
  await refreshPrepared(repositories, settings).catch(() => undefined);
  await ask('remindersChanged').catch(() => undefined);
}
