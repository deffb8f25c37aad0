import { describe, expect, it } from 'vitest';
import { DEFAULT_APPEARANCE } from '@/domain/appearance.ts';
import {
  changedSettings,
  DEFAULT_SETTINGS,
  parseSetting,
  resettable,
  SETTING_NAMES,
  type SettingRow,
  type Settings,
  settingsIn,
} from '@/domain/settings.ts';

const quietTimes = { quietHours: [], pause: null, changedAt: 1 };
const link = { title: 'a', url: 'https://example.com/' };

describe('the value of a setting', () => {
  it.each(SETTING_NAMES)('may be its default: %s', (name) => {
    const value = DEFAULT_SETTINGS[name];
    expect(parseSetting({ name, value })).toEqual(value);
  });

  it.each<[string, string, unknown]>([
    ['country', 'country', 'usa'],
    ['edition', 'edition', '../x'],
    ['situation', 'situation', 'alone'],
    ['yes or no', 'scripture', 'yes'],
    ['object', 'quietTimes', 'always'],
    ['range', 'quietTimes', { ...quietTimes, quietHours: [{ from: '25:00', to: '07:00' }] }],
    ['moment', 'quietTimes', { ...quietTimes, changedAt: -1 }],
    ['date', 'quietTimes', { ...quietTimes, pause: { type: 'local', at: '2026-02-30T07:00' } }],
    ['pause', 'quietTimes', { ...quietTimes, pause: { type: 'forever' } }],
    ['pause at all', 'quietTimes', { quietHours: [], changedAt: 1 }],
    ['source of passages', 'newTabs', 'none'],
    ['interval', 'rotationInterval', 'year'],
    ['appearance', 'appearance', ['dark']],
    ['address', 'links', [{ title: 'a', url: 'javascript:alert(1)' }]],
    ['link', 'links', [null]],
    ['list of eight links at most', 'links', Array(9).fill(link)],
    ['theme', 'excludedThemes', ['<b>']],
    ['list of 100 themes at most', 'excludedThemes', Array(101).fill('hope')],
    ['moment in this time', 'backupRemindedAt', 1e15],
    ['setting', 'streak', 5],
    ['setting of its own', 'toString', 5],
  ])('is not understood where it is no %s', (_what, name, value) => {
    expect(parseSetting({ name, value })).toBeUndefined();
  });

  it.each([
    { type: 'open' },
    { type: 'instant', at: 5 },
    { type: 'local', at: '2026-11-24T07:00' },
  ])('keeps a pause of type $type, and nothing that is not ours', (pause) => {
    const quietHours = [{ from: '22:00', to: '07:00' }];
    const value = { quietHours, pause, changedAt: 1 };
    const given = { ...value, other: 1, pause: { ...pause, other: 1 } };
    expect(parseSetting({ name: 'quietTimes', value: given })).toEqual(value);
  });

  it('of the appearance has the default for each part that is not understood', () => {
    const value = { theme: 'night', textSize: 'huge', name: 'An\u0000na', '': 1 };
    expect(parseSetting({ name: 'appearance', value })).toEqual({
      ...DEFAULT_APPEARANCE,
      theme: 'night',
      name: 'Anna',
    });
  });

  it('of links has their whole address, without characters that nobody can see', () => {
    const value = [{ title: ' B\u0000ank ', url: 'example.com' }];
    expect(parseSetting({ name: 'links', value })).toEqual([
      { title: 'Bank', url: 'https://example.com/' },
    ]);
  });
});

describe('the settings', () => {
  it('have the default for what is missing, unknown or not understood', () => {
    const records = [
      { name: 'situation', value: ['loss'], updatedAt: 1 },
      { name: 'scripture', value: 'yes', updatedAt: 1 },
      { name: 'of-the-future', value: true, updatedAt: 1 },
    ];
    expect(settingsIn(records)).toEqual({ ...DEFAULT_SETTINGS, situation: ['loss'] });
  });

  it('are set to what a change gives, which may depend on what is stored', () => {
    const stored: Settings = { ...DEFAULT_SETTINGS, excludedThemes: ['hope'] };
    expect(changedSettings({ scripture: false }, stored)).toEqual({ scripture: false });
    const more = ({ excludedThemes }: Settings) => ({
      excludedThemes: [...excludedThemes, 'rest'],
    });
    expect(changedSettings(more, stored)).toEqual({ excludedThemes: ['hope', 'rest'] });
  });

  it('resets only reading and appearance settings', () => {
    const kept = SETTING_NAMES.filter((name) => !(name in resettable(DEFAULT_SETTINGS)));
    expect(kept).toEqual([
      'notificationsAsked',
      'country',
      'quietTimes',
      'backupReminder',
      'backupRemindedAt',
    ]);
  });
});

it('a row without one of its columns does not compile', () => {
  const rows: SettingRow<boolean>[] = [
    // @ts-expect-error The check is missing.
    { defaultValue: false, inBackup: true, resets: true },
    // @ts-expect-error Whether backups carry it is missing.
    { defaultValue: false, parse: () => true, resets: true },
    // @ts-expect-error Whether it is reset is missing.
    { defaultValue: false, parse: () => true, inBackup: true },
    // @ts-expect-error The default is of another type.
    { defaultValue: 'no', parse: () => true, inBackup: true, resets: true },
  ];
  expect(rows).toHaveLength(4);
});
