import type { Database } from './database.ts';

/** Every setting there is, with its default. A name, once shipped, keeps its meaning. */
export const DEFAULT_SETTINGS = {
  /** True once the reason for the notification permission was answered, either way. */
  notificationsAsked: false as boolean,
};

export type Settings = typeof DEFAULT_SETTINGS;

export type SettingRepository = {
  /** Her settings, with defaults for what she has not set. */
  all(): Promise<Settings>;
  set<K extends keyof Settings>(name: K, value: Settings[K], now: number): Promise<void>;
};

export function settingRepository(database: Database): SettingRepository {
  return {
    all: async () => {
      const settings: Settings = { ...DEFAULT_SETTINGS };
      for (const { name, value } of await database.readAll('settings')) {
        if (name in settings && typeof value === typeof settings[name as keyof Settings]) {
          Object.assign(settings, { [name]: value });
        }
      }
      return settings;
    },
    set: (name, value, now) =>
      database.write(['settings'], (tx) => tx.put('settings', { name, value, updatedAt: now })),
  };
}
