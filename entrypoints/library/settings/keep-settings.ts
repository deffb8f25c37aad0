import type { Repositories } from '@/storage/repositories.ts';
import { DEFAULT_SETTINGS, type Settings } from '@/storage/settings.ts';
import { changeChoice } from '../../choice/change-choice.ts';
import { refreshPrepared } from '../../moments/prepare.ts';
import { refreshSnapshot } from '../../newtab/snapshot.ts';

/**
 * Keeps settings, and before that lays ready what new tabs and reminders say under them: a new tab is
 * painted before it has read any setting, and so is the popup.
 * @throws StorageError when they could not be kept
 */
export async function keepSettings(
  records: Repositories,
  changed: Partial<Settings>,
): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO();
  const next = { ...(await records.settings.all()), ...changed };
  await refreshSnapshot(records, next, now).catch(() => undefined);
  await refreshPrepared(records, next).catch(() => undefined);
  await changeChoice(records, next, () => records.settings.setAll(changed, now.epochMilliseconds));
}

/** What "back to the start" sets back: choices, not what the browser or the helplines need. */
const RESET = [
  'scripture',
  'edition',
  'situation',
  'newTabs',
  'turn',
  'withoutThemes',
  'look',
  'shortcuts',
  'mostVisited',
] as const satisfies (keyof Settings)[];

/** The settings that can be set back: as they are now, and as they were at first. */
export function resettable(settings: Settings): {
  now: Partial<Settings>;
  first: Partial<Settings>;
} {
  const pick = (from: Settings) => Object.fromEntries(RESET.map((name) => [name, from[name]]));
  return { now: pick(settings), first: pick(DEFAULT_SETTINGS) };
}
