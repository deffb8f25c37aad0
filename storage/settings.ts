import { SITUATIONS, type Situation } from '@/content/types.ts';
import { DEFAULT_LOOK, type Look, lookOf } from '@/domain/appearance.ts';
import { areShortcuts, type Shortcut } from '@/domain/links.ts';
import { TURNS, type Turn } from '@/domain/period.ts';
import type { Silence } from '@/domain/records.ts';
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
  silence: Silence;
  /** What new tabs show: everything that fits her, or only what she saved. */
  newTabs: 'all' | 'favorites';
  /** Ids of themes that she does not want to meet on a new tab. */
  withoutThemes: readonly string[];
  /** How often another passage comes. */
  turn: Turn;
  /** How the pages look. */
  look: Look;
  /** Her own links on a new tab. */
  shortcuts: readonly Shortcut[];
  /** Whether sites that she visits most stand beside them. */
  mostVisited: boolean;
  /** Whether she is reminded, once a month at most, to make a backup. */
  backupReminder: boolean;
  /** When she last made a backup or was reminded of one, milliseconds since 1970; 0 for never. */
  backupAskedAt: number;
};

export const DEFAULT_SETTINGS: Settings = {
  notificationsAsked: false,
  country: null,
  scripture: true,
  edition: null,
  situation: 'home',
  silence: { quietHours: [], pause: null, changedAt: 0 },
  newTabs: 'all',
  withoutThemes: [],
  turn: 'day',
  look: DEFAULT_LOOK,
  shortcuts: [],
  mostVisited: false,
  backupReminder: true,
  backupAskedAt: 0,
};

const isBoolean = (value: unknown) => typeof value === 'boolean';
const isTextOrNull = (value: unknown) => value === null || typeof value === 'string';

function isSilence(value: unknown): boolean {
  const { quietHours, changedAt } = (value ?? {}) as Partial<Silence>;
  return Array.isArray(quietHours) && typeof changedAt === 'number';
}

/** What a kept value must be; anything else counts as not set. */
const IS_VALID: { [K in keyof Settings]: (value: unknown) => boolean } = {
  notificationsAsked: isBoolean,
  country: isTextOrNull,
  scripture: isBoolean,
  edition: isTextOrNull,
  situation: (value) => SITUATIONS.some((situation) => situation === value),
  silence: isSilence,
  newTabs: (value) => value === 'all' || value === 'favorites',
  turn: (value) => TURNS.some((turn) => turn === value),
  withoutThemes: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  look: (value) => typeof value === 'object' && value !== null,
  shortcuts: areShortcuts,
  mostVisited: isBoolean,
  backupReminder: isBoolean,
  backupAskedAt: (value) => typeof value === 'number',
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
      return { ...settings, look: lookOf(settings.look) };
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
