/**
 * Every setting, a row each. The types, reading what is stored, backups and "reset" all follow from
 * this table. Once released, a name keeps its meaning.
 */
import { type Appearance, DEFAULT_APPEARANCE, validAppearance } from './appearance.ts';
import { cleanName } from './favorites/clean-text.ts';
import { type Link, parseLinks } from './links.ts';
import { ROTATION_INTERVALS, type RotationInterval } from './period.ts';
import type { QuietTimes, Setting } from './records.ts';
import { parseQuietTimes } from './reminders/parse-quiet-times.ts';
import { NOTHING_SAID, parseSituation, type SituationSet } from './situation.ts';
import { isTimestamp } from './timestamp.ts';

export type SettingRow<T> = {
  /** What counts until the user has chosen. */
  defaultValue: T;
  /** A stored or imported value, made valid; undefined if it is not understood. */
  parse: (value: unknown) => T | undefined;
  /** Whether backups carry it. False for what was asked or allowed on one device. */
  inBackup: boolean;
  /** Whether "reset" sets it back. True for how the pages read and look. */
  resets: boolean;
};

export const SETTINGS = {
  /** True once the permission for notifications was answered, either way. */
  notificationsAsked: row({ defaultValue: false, parse: boolean, inBackup: false, resets: false }),
  /** Country of the helplines, ISO 3166 code; null until it is chosen. */
  country: row<string | null>({
    defaultValue: null,
    parse: textOrNull(/^[A-Z]{2}$/),
    inBackup: true,
    resets: false,
  }),
  /** False: lines instead of passages, and no Scripture anywhere. */
  scripture: row({ defaultValue: true, parse: boolean, inBackup: true, resets: true }),
  /** Short name of an edition; null for the one that each passage prefers. */
  edition: row<string | null>({
    defaultValue: null,
    parse: textOrNull(/^\w{1,20}$/),
    inBackup: true,
    resets: true,
  }),
  /** All that is true. Empty: nothing was said, and a baby at home is assumed. */
  situation: row<SituationSet>({
    defaultValue: NOTHING_SAID,
    parse: parseSituation,
    inBackup: true,
    resets: true,
  }),
  /** Quiet hours and pauses of reminders. */
  quietTimes: row<QuietTimes>({
    defaultValue: { quietHours: [], pause: null, changedAt: 0 },
    parse: parseQuietTimes,
    inBackup: true,
    resets: false,
  }),
  /** What new tabs show: everything that fits, or only favorites. */
  newTabs: row<'all' | 'favorites'>({
    defaultValue: 'all',
    parse: oneOf(['all', 'favorites']),
    inBackup: true,
    resets: true,
  }),
  /** Ids of themes that are left out of new tabs. */
  excludedThemes: row<readonly string[]>({
    defaultValue: [],
    parse: themeIds,
    inBackup: true,
    resets: true,
  }),
  /** How often another passage comes. */
  rotationInterval: row<RotationInterval>({
    defaultValue: 'day',
    parse: oneOf(ROTATION_INTERVALS),
    inBackup: true,
    resets: true,
  }),
  /** How the pages look. */
  appearance: row<Appearance>({
    defaultValue: DEFAULT_APPEARANCE,
    parse: appearance,
    inBackup: true,
    resets: true,
  }),
  /** The user's own links on a new tab. */
  links: row<readonly Link[]>({
    defaultValue: [],
    parse: parseLinks,
    inBackup: true,
    resets: true,
  }),
  /** Whether the most visited sites stand beside them. The browser allows it on one device. */
  mostVisited: row({ defaultValue: false, parse: boolean, inBackup: false, resets: true }),
  /** Whether the icon and the name in the toolbar say nothing. */
  neutralToolbar: row({ defaultValue: false, parse: boolean, inBackup: true, resets: true }),
  /** Whether to suggest a backup, once a month at most. */
  backupReminder: row({ defaultValue: true, parse: boolean, inBackup: true, resets: false }),
  /** When a backup was last made or suggested, milliseconds since 1970; 0 for never. */
  backupRemindedAt: row({ defaultValue: 0, parse: timestamp, inBackup: false, resets: false }),
};

export type SettingName = keyof typeof SETTINGS;
export type Settings = { [K in SettingName]: (typeof SETTINGS)[K]['defaultValue'] };

/** The settings to set, or a function that gives them from those that are stored at that moment. */
export type SettingsChange = Partial<Settings> | ((stored: Settings) => Partial<Settings>);

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

export const DEFAULT_SETTINGS = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, SETTINGS[name].defaultValue]),
) as Settings;

/** A setting's value, made valid; undefined if the name or the value is not understood. */
export function parseSetting({ name, value }: Pick<Setting, 'name' | 'value'>): unknown {
  return Object.hasOwn(SETTINGS, name) ? SETTINGS[name as SettingName].parse(value) : undefined;
}

/** The settings that records hold, with the default for what is missing or not understood. */
export function settingsIn(records: readonly Setting[]): Settings {
  const parsed = records.map((record) => [record.name, parseSetting(record)] as const);
  const valid = parsed.filter(([, value]) => value !== undefined);
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(valid) };
}

/** What a change sets, given the stored settings. */
export function changedSettings(change: SettingsChange, stored: Settings): Partial<Settings> {
  return typeof change === 'function' ? change(stored) : change;
}

/** A change of some parts of the appearance. */
export function changedAppearance(changed: Partial<Appearance>): SettingsChange {
  return ({ appearance }) => ({ appearance: { ...appearance, ...changed } });
}

/** Of these settings, the ones that "reset" sets back. */
export function resettable(settings: Settings): Partial<Settings> {
  const names = SETTING_NAMES.filter((name) => SETTINGS[name].resets);
  return Object.fromEntries(names.map((name) => [name, settings[name]]));
}

/** Has the compiler refuse a row that lacks a column, or whose default is not of its type. */
function row<T>(setting: SettingRow<T>): SettingRow<T> {
  return setting;
}

function boolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function oneOf<const T>(allowed: readonly T[]) {
  return (value: unknown) => allowed.find((one) => one === value);
}

function textOrNull(pattern: RegExp) {
  return (value: unknown) =>
    value === null || (typeof value === 'string' && pattern.test(value)) ? value : undefined;
}

function timestamp(value: unknown): number | undefined {
  return isTimestamp(value) ? value + 0 : undefined;
}

/** At most 100, so that a file cannot fill the memory. */
function themeIds(value: unknown): string[] | undefined {
  const isId = (one: unknown) => typeof one === 'string' && /^[a-z0-9-]{1,60}$/.test(one);
  return Array.isArray(value) && value.length <= 100 && value.every(isId) ? value : undefined;
}

/** What is missing in it, or not understood, is as by default. */
function appearance(value: unknown): Appearance | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { name } = value as Partial<Record<keyof Appearance, unknown>>;
  return validAppearance(typeof name === 'string' ? { ...value, name: cleanName(name) } : value);
}
