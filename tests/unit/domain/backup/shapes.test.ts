import { describe, expect, it } from 'vitest';
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
  it.each<[string, string, unknown]>([
    ['an unknown name', 'streak', 5],
    ['a value that is not understood', 'situation', 'alone'],
    ['a name of this device', 'mostVisited', true],
    [
      'quiet hours that never end',
      'quietTimes',
      { quietHours: [{ from: '08:00', to: '08:00' }], pause: null, changedAt: 1 },
    ],
  ])('is not taken in with %s', async (_what, name, value) => {
    expect(await settingWith(name, value)).toBeUndefined();
  });

  it('is taken in as the table of settings makes it valid', async () => {
    const links = [{ title: ' Bank ', url: 'example.com' }];
    expect(await settingWith('links', links)).toEqual({
      name: 'links',
      value: [{ title: 'Bank', url: 'https://example.com/' }],
      updatedAt: 1,
    });
  });
});
