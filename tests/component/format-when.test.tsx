import { describe, expect, it } from 'vitest';
import { capitalized, formatWhen } from '@/components/reminders/format-when.ts';

const at = (time: string) => Temporal.ZonedDateTime.from(`${time}[Europe/Berlin]`);
/** A Monday evening. Languages put different spaces before AM and PM. */
const said = (time: string, locale: string, now = '2026-11-23T19:30') =>
  formatWhen(at(time), at(now), locale).replace(/\s/g, ' ');

describe('an upcoming time', () => {
  it.each([
    ['2026-11-23T19:50', 'in 20 minutes, 7:50 PM', 'in 20 minutes, 19:50', 'in 20 Minuten, 19:50'],
    ['2026-11-23T20:30', 'today, 8:30 PM', 'today, 20:30', 'heute, 20:30'],
    [
      '2026-11-24T07:30',
      'tomorrow, Tuesday, 7:30 AM',
      'tomorrow, Tuesday, 07:30',
      'morgen, Dienstag, 07:30',
    ],
    ['2026-11-29T07:30', 'Sunday, 7:30 AM', 'Sunday, 07:30', 'Sonntag, 07:30'],
    [
      '2026-11-30T07:30',
      'Monday, November 30, 7:30 AM',
      'Monday 30 November, 07:30',
      'Montag, 30. November, 07:30',
    ],
    [
      '2027-01-08T07:30',
      'Friday, January 8, 2027, 7:30 AM',
      'Friday, 8 January 2027, 07:30',
      'Freitag, 8. Januar 2027, 07:30',
    ],
  ])(
    '%s is said as people say it in America, Britain and Germany',
    (time, american, british, german) => {
      expect(said(time, 'en-US')).toBe(american);
      expect(said(time, 'en-GB')).toBe(british);
      expect(said(time, 'de')).toBe(german);
    },
  );

  it('is never less than a minute away', () => {
    expect(said('2026-11-23T19:30:20', 'en-GB')).toBe('in 1 minute, 19:30');
  });

  it('is told in minutes across midnight too', () => {
    expect(said('2026-11-24T00:10', 'en-GB', '2026-11-23T23:50')).toBe('in 20 minutes, 00:10');
  });

  it('is tomorrow by the wall clock, even when clocks change that night', () => {
    expect(said('2026-10-25T22:00', 'en-GB', '2026-10-24T23:30')).toBe('tomorrow, Sunday, 22:00');
    expect(said('2026-03-29T00:45', 'en-GB', '2026-03-28T01:00')).toBe('tomorrow, Sunday, 00:45');
  });

  it('is told by the clock of the user’s time zone', () => {
    const now = Temporal.ZonedDateTime.from('2026-11-23T19:30[America/New_York]');
    const later = Temporal.Instant.from('2026-11-24T12:30Z').toZonedDateTimeISO('America/New_York');
    expect(formatWhen(later, now, 'en-GB')).toBe('tomorrow, Tuesday, 07:30');
  });
});

describe('the start of a sentence', () => {
  it.each([
    ['tomorrow, Tuesday', 'en', 'Tomorrow, Tuesday'],
    ['in 20 minutes', 'tr', 'İn 20 minutes'],
    ['', 'en', ''],
  ])('%s is capitalized in %s', (words, locale, line) => {
    expect(capitalized(words, locale)).toBe(line);
  });
});
