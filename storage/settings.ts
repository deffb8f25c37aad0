import { SITUATIONS, type Situation } from '@/content/types.ts';
import { type Appearance, DEFAULT_APPEARANCE, validAppearance } from '@/domain/appearance.ts';
import { areLinks, type Link } from '@/domain/links.ts';
import { ROTATION_INTERVALS, type RotationInterval } from '@/domain/period.ts';
import type { QuietTimes } from '@/domain/records.ts';
import type { Database } from './database.ts';

/** Every setting there is. A name, once shipped, keeps its meaning. */
export type Settings = {
  /** True once the permission for notifications was answered, either way. */
  notificationsAsked: boolean;
  /** Country of the helplines, ISO 3166 code; null until she has chosen. */
  country: string | null;
  /** False: lines instead of passages, and no Scripture anywhere. */
  scripture: boolean;
  /** Short name of an edition; null for the one that each passage prefers. */
  edition: string | null;
  situation: Situation;
  /** Quiet hours and pauses of reminders. */
  quietTimes: QuietTimes;
  /** What new tabs show: everything that fits her, or only what she saved. */
  newTabs: 'all' | 'favorites';
  /** Ids of themes that she does not want to meet on a new tab. */
  excludedThemes: readonly string[];
  /** How often another passage comes. */
  rotationInterval: RotationInterval;
  /** How the pages look. */
  appearance: Appearance;
  /** Her own links on a new tab. */
  links: readonly Link[];
  /** Whether sites that she visits most stand beside them. */
  mostVisited: boolean;
  /** Whether she is reminded, once a month at most, to make a backup. */
  backupReminder: boolean;
  /** When she last made a backup or was reminded of one, milliseconds since 1970; 0 for never. */
  backupRemindedAt: number;
};

export const DEFAULT_SETTINGS: Settings = {
  notificationsAsked: false,
  country: null,
  scripture: true,
  edition: null,
  situation: 'home',
  quietTimes: { quietHours: [], pause: null, changedAt: 0 },
  newTabs: 'all',
  excludedThemes: [],
  rotationInterval: 'day',
  appearance: DEFAULT_APPEARANCE,
  links: [],
  mostVisited: false,
  backupReminder: true,
  backupRemindedAt: 0,
};

const isBoolean = (value: unknown) => typeof value === 'boolean';
const isTextOrNull = (value: unknown) => value === null || typeof value === 'string';

function isSilence(value: unknown): boolean {
  const { quietHours, changedAt } = (value ?? {}) as Partial<QuietTimes>;
  return Array.isArray(quietHours) && typeof changedAt === 'number';
}

/** What a kept value must be; anything else counts as not set. */
const IS_VALID: { [K in keyof Settings]: (value: unknown) => boolean } = {
  notificationsAsked: isBoolean,
  country: isTextOrNull,
  scripture: isBoolean,
  edition: isTextOrNull,
  situation: (value) => SITUATIONS.some((situation) => situation === value),
  quietTimes: isSilence,
  newTabs: (value) => value === 'all' || value === 'favorites',
  rotationInterval: (value) => ROTATION_INTERVALS.some((turn) => turn === value),
  excludedThemes: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  appearance: (value) => typeof value === 'object' && value !== null,
  links: areLinks,
  mostVisited: isBoolean,
  backupReminder: isBoolean,
  backupRemindedAt: (value) => typeof value === 'number',
};

export type SettingRepository = {
  /** Her settings, with defaults for what she has not set. */
  all(): Promise<Settings>;
  set<K extends keyof Settings>(name: K, value: Settings[K], now: number): Promise<void>;
  /** Changes one in one transaction, so that two pages do not undo each other's change. */
  change<K extends keyof Settings>(
    name: K,
    next: (value: Settings[K]) => Settings[K],
    now: number,
  ): Promise<void>;
  /** Sets several at once: all or none. */
  setAll(changed: Partial<Settings>, now: number): Promise<void>;
};

export function settingRepository(database: Database): SettingRepository {
  return {
    all: async () => {
      const kept = await database.readAll('settings');
      const valid = kept.filter(
        ({ name, value }) => name in IS_VALID && IS_VALID[name as keyof Settings](value),
      );
      const settings: Settings = {
        ...DEFAULT_SETTINGS,
        ...Object.fromEntries(valid.map(({ name, value }) => [name, value])),
      };
      // A look of another version may lack something, or have what is not known here.
      return { ...settings, appearance: validAppearance(settings.appearance) };
    },
    setAll: (changed, now) =>
      database.write(['settings'], async (tx) => {
        for (const [name, value] of Object.entries(changed)) {
          await tx.put('settings', { name, value, updatedAt: now });
        }
      }),
    change: (name, next, now) =>
      database.write(['settings'], async (tx) => {
        const kept = await tx.get('settings', name);
        const value =
          kept && IS_VALID[name](kept.value)
            ? (kept.value as Settings[typeof name])
            : DEFAULT_SETTINGS[name];
        await tx.put('settings', { name, value: next(value), updatedAt: now });
      }),
    set: (name, value, now) =>
      database.write(['settings'], (tx) => tx.put('settings', { name, value, updatedAt: now })),
  };
}
