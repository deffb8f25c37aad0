import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatTime, sortWeekdays, weekdayName } from '@/components/reminders/format-time.ts';

afterEach(() => void vi.restoreAllMocks());

describe('a time of day', () => {
  // Languages put different spaces before AM and PM.
  it.each([
    ['07:30', 'en-US', '7:30 AM'],
    ['20:05', 'en-US', '8:05 PM'],
    ['00:00', 'en-US', '12:00 AM'],
    ['07:30', 'en-GB', '07:30'],
    ['20:05', 'de-DE', '20:05'],
    ['20:05', 'fr-FR', '20:05'],
  ])('%s is written in %s as %s', (time, locale, words) => {
    expect(formatTime(time, locale).replace(/\s/g, ' ')).toBe(words);
  });
});

describe('a weekday', () => {
  it.each([
    [1, 'en-US', 'short', 'Mon'],
    [7, 'en-US', 'short', 'Sun'],
    [3, 'en-US', 'long', 'Wednesday'],
    [1, 'de-DE', 'long', 'Montag'],
  ] as const)('%i is called in %s, %s, %s', (day, locale, style, name) => {
    expect(weekdayName(day, locale, style)).toBe(name);
  });
});

describe('the week', () => {
  it.each([
    ['en-US', [7, 1, 2, 3, 4, 5, 6]],
    ['en-GB', [1, 2, 3, 4, 5, 6, 7]],
    ['de-DE', [1, 2, 3, 4, 5, 6, 7]],
    ['ar-EG', [6, 7, 1, 2, 3, 4, 5]],
  ])('in %s is %j', (locale, days) => {
    expect(sortWeekdays(locale)).toEqual(days);
  });

  it('begins on the same day in each region if the browser does not know', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const regions = letters
      .flatMap((one) => letters.map((other) => one + other))
      .filter((region) => names.of(region));
    const locales = ['en', 'ar', ...regions.map((region) => `en-${region}`)];
    const known = locales.map((locale) => [locale, sortWeekdays(locale)[0]]);
    const { prototype } = Intl.Locale as { prototype: { getWeekInfo?: unknown } };
    const { getWeekInfo } = prototype;
    delete prototype.getWeekInfo;
    expect(locales.map((locale) => [locale, sortWeekdays(locale)[0]])).toEqual(known);
    Object.assign(prototype, { getWeekInfo });
  });
});
