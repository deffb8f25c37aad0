import { describe, expect, it } from 'vitest';
import { DEFAULT_APPEARANCE } from '@/domain/appearance.ts';
import { EMPTY, readable, textOf } from './file.ts';
import { reminder } from './sample.ts';

const reminderWith = async (change: object) => {
  const { records } = await readable(
    await textOf({ ...EMPTY, reminders: [{ ...reminder, ...change }] }),
  );
  return records.reminders[0];
};

const settingWith = async (name: string, value: unknown) => {
  const settings = [{ name, value, updatedAt: 1 }];
  const { records } = await readable(await textOf({ ...EMPTY, settings }));
  return records.settings[0];
};

describe('a reminder in a backup', () => {
  const times = (...of: string[]) => ({ schedule: { type: 'times', times: of } });
  const interval = (hours: number, from: string, to: string) => ({
    schedule: { type: 'interval', hours, from, to },
  });

  it.each<[string, object]>([
    ['no time', times()],
    ['a time that does not exist', times('24:00')],
    ['a time without two digits', times('7:30')],
    ['an interval of no hours', interval(0, '08:00', '20:00')],
    ['an interval of half hours', interval(1.5, '08:00', '20:00')],
    ['an interval without length', interval(2, '08:00', '08:00')],
    ['another schedule', { schedule: { type: 'cron', line: '* * * * *' } }],
    ['no weekday', { weekdays: [] }],
    ['an eighth weekday', { weekdays: [8] }],
    ['no text, though it is an own one', { text: null }],
    ['a text, though it is not an own one', { kind: 'rest' }],
    ['a text that is too long', { text: 'a'.repeat(201) }],
    ['a date that does not exist', { skippedOn: '2026-02-30' }],
    ['an id with a path', { id: '../r' }],
  ])('is left out with %s', async (_what, change) => {
    expect(await reminderWith(change)).toBeUndefined();
  });

  it('has its times and weekdays in order, each once', async () => {
    const change = { ...times('20:00', '08:00', '20:00'), weekdays: [5, 1, 5] };
    expect(await reminderWith(change)).toMatchObject({
      ...times('08:00', '20:00'),
      weekdays: [1, 5],
    });
  });
});

describe('a setting in a backup', () => {
  const quietTimes = { quietHours: [], pause: null, changedAt: 1 };

  it.each<[string, string, unknown]>([
    ['a country', 'country', 'usa'],
    ['an edition', 'edition', '../x'],
    ['a situation', 'situation', 'alone'],
    ['a yes or no', 'scripture', 'yes'],
    ['quiet hours', 'quietTimes', { ...quietTimes, quietHours: [{ from: '25:00', to: '07:00' }] }],
    ['a pause', 'quietTimes', { ...quietTimes, pause: { type: 'local', at: '2026-02-30T07:00' } }],
    ['a kind of pause', 'quietTimes', { ...quietTimes, pause: { type: 'forever' } }],
    ['a look', 'appearance', ['dark']],
    ['links', 'links', [{ title: 'a', url: 'javascript:alert(1)' }]],
    ['so many links', 'links', Array(9).fill({ title: 'a', url: 'https://example.com' })],
    ['themes', 'withoutThemes', ['<b>']],
    ['a setting', 'streak', 5],
  ])('is left out where it is not a valid value: %s', async (_what, name, value) => {
    expect(await settingWith(name, value)).toBeUndefined();
  });

  it('of the appearance has the default for what is not understood', async () => {
    const appearance = { theme: 'night', textSize: 'huge', name: 'An\u0000na', '': 1 };
    expect((await settingWith('appearance', appearance))?.value).toEqual({
      ...DEFAULT_APPEARANCE,
      theme: 'night',
      name: 'Anna',
    });
  });

  it('has links with complete addresses', async () => {
    const links = [{ title: ' Bank ', url: 'example.com' }];
    expect((await settingWith('links', links))?.value).toEqual([
      { title: 'Bank', url: 'https://example.com/' },
    ]);
  });
});
