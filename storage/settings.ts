import {
  changedSettings,
  type Settings,
  type SettingsChange,
  settingsIn,
} from '@/domain/settings.ts';
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
        const changed = changedSettings(change, settingsIn(await tx.all('settings')));
        for (const [name, value] of Object.entries(changed)) {
          await tx.put('settings', { name, value, updatedAt: now });
        }
      }),
  };
}
