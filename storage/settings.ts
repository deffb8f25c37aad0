import {
  changedSettings,
  type Settings,
  type SettingsChange,
  settingsIn,
} from '@/domain/settings.ts';
import { nextStamp } from '@/domain/timestamp.ts';
import type { Database } from './database.ts';

export type SettingRepository = {
  /** The settings, with the default for each that is not set. */
  all(): Promise<Settings>;
  /**
   * Changes settings, all or none. What is stored is read in the same transaction, so that two pages
   * do not undo each other's change.
   * @param now milliseconds since 1970
   * @throws StorageError
   */
  change(change: SettingsChange, now: number): Promise<void>;
};

export function settingRepository(database: Database): SettingRepository {
  return {
    all: async () => settingsIn(await database.readAll('settings')),
    change: (change, now) =>
      database.write(['settings'], async (tx) => {
        const stored = await tx.all('settings');
        const stamps = new Map(stored.map(({ name, updatedAt }) => [name, updatedAt]));
        const changed = changedSettings(change, settingsIn(stored));
        for (const [name, value] of Object.entries(changed)) {
          await tx.put('settings', { name, value, updatedAt: nextStamp(now, stamps.get(name)) });
        }
      }),
  };
}
