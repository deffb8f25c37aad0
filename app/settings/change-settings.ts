import type { Appearance } from '@/domain/appearance.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { DEFAULT_SETTINGS, type Settings } from '@/storage/settings.ts';
import { changeContentPreferences } from '../derived/change-content-preferences.ts';
import { refreshReminderContent } from '../derived/reminder-content.ts';
import { refreshSnapshot } from '../derived/snapshot.ts';

/** What is to be changed; of the look, only what she chose. */
export type SettingsChange = Partial<Omit<Settings, 'appearance'>> & {
  appearance?: Partial<Appearance>;
};

let before: Promise<unknown> = Promise.resolve();

/**
 * Keeps settings, one change after another: each begins with what the one before it has left. So a
 * press that comes while another is being kept takes nothing of it back.
 * @throws StorageError when they could not be kept
 */
export function changeSettings(records: Repositories, change: SettingsChange): Promise<void> {
  const kept = before.then(() => keepOne(records, change));
  before = kept.catch(() => undefined);
  return kept;
}

/**
 * Lays ready first what new tabs and reminders say then: a new tab is painted before it has read any
 * setting, and so is the popup.
 */
async function keepOne(
  records: Repositories,
  { appearance, ...rest }: SettingsChange,
): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO();
  const old = await records.settings.all();
  const changed: Partial<Settings> = {
    ...rest,
    ...(appearance && { appearance: { ...old.appearance, ...appearance } }),
  };
  const next = { ...old, ...changed };
  await refreshSnapshot(records, next, now).catch(() => undefined);
  await refreshReminderContent(records, next).catch(() => undefined);
  await changeContentPreferences(records, next, () =>
    records.settings.setAll(changed, now.epochMilliseconds),
  );
}

/** What "back to the start" sets back: choices, not what the browser or the helplines need. */
const RESET = [
  'scripture',
  'edition',
  'situation',
  'newTabs',
  'rotationInterval',
  'excludedThemes',
  'appearance',
  'links',
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
