import { describe, expect, it } from 'vitest';
import type { QuietTimes } from '@/domain/records.ts';
import {
  endOf,
  isPaused,
  isQuiet,
  type PauseChoice,
  pauseFor,
  problemWithRange,
  resume,
  withQuietHours,
} from '@/domain/reminders/quiet-times.ts';
import { NO_QUIET_TIMES } from '../../../support/settings.ts';
import { berlin } from '../../../support/times.ts';

describe('a pause', () => {
  it.each<[PauseChoice, string, string, string]>([
    [{ kind: 'half-hour' }, '2026-11-23T10:00', '2026-11-23T10:29', '2026-11-23T10:30'],
    [{ kind: 'two-hours' }, '2026-11-23T23:00', '2026-11-24T00:59', '2026-11-24T01:00'],
    [{ kind: 'tomorrow' }, '2026-11-23T10:00', '2026-11-24T06:59', '2026-11-24T07:00'],
    [{ kind: 'tomorrow' }, '2026-11-23T02:00', '2026-11-23T06:59', '2026-11-23T07:00'],
    [
      { kind: 'date', date: '2026-12-24' },
      '2026-11-23T10:00',
      '2026-12-24T06:59',
      '2026-12-24T07:00',
    ],
  ])('%j from %s is still on at %s and over at %s', (choice, from, last, over) => {
    const quietTimes = pauseFor(NO_QUIET_TIMES, choice, berlin(from));
    expect(isPaused(quietTimes, berlin(from))).toBe(true);
    expect(isPaused(quietTimes, berlin(last))).toBe(true);
    expect(isPaused(quietTimes, berlin(over))).toBe(false);
    expect(quietTimes.changedAt).toBe(berlin(from).epochMilliseconds);
  });

  it('can be open, until the user ends it', () => {
    const quietTimes = pauseFor(NO_QUIET_TIMES, { kind: 'open' }, berlin('2026-11-23T10:00'));
    expect(isPaused(quietTimes, berlin('2036-11-23T10:00'))).toBe(true);
    expect(isPaused(resume(quietTimes, 5), berlin('2026-11-23T10:01'))).toBe(false);
  });

  it.each(['2026-11-23', '2026-11-22', 'soon'])(
    'cannot end on %s, which is not after today',
    (date) => {
      const now = berlin('2026-11-23T10:00');
      expect(() => pauseFor(NO_QUIET_TIMES, { kind: 'date', date }, now)).toThrow(RangeError);
    },
  );

  it('ends in the morning of the time zone that the user is in by then', () => {
    const quietTimes = pauseFor(NO_QUIET_TIMES, { kind: 'tomorrow' }, berlin('2026-11-23T22:00'));
    const there = (time: string) =>
      Temporal.ZonedDateTime.from(`2026-11-24T${time}[America/New_York]`);
    expect(isPaused(quietTimes, there('06:59'))).toBe(true);
    expect(isPaused(quietTimes, there('07:00'))).toBe(false);
  });
});

describe('the end of a pause', () => {
  const end = (at: string, zone: string) => {
    const found = endOf({ type: 'local', at }, zone) ?? 0;
    return Temporal.Instant.fromEpochMilliseconds(found)
      .toZonedDateTimeISO(zone)
      .toString({ smallestUnit: 'minute', timeZoneName: 'never' });
  };

  it('is a local time of the given zone', () => {
    expect(end('2026-11-24T07:00', 'Europe/Berlin')).toBe('2026-11-24T07:00+01:00');
    expect(end('2026-11-24T07:00', 'America/New_York')).toBe('2026-11-24T07:00-05:00');
    expect(endOf({ type: 'instant', at: 5 }, 'Europe/Berlin')).toBe(5);
    expect(endOf({ type: 'open' }, 'Europe/Berlin')).toBeNull();
  });

  it.each([
    [
      'is at the clock change when the clock skips it',
      '2026-03-29T02:30',
      '2026-03-29T03:00+02:00',
    ],
    ['is the first of two when the clock repeats it', '2026-10-25T02:30', '2026-10-25T02:30+02:00'],
  ])('%s', (_what, at, expected) => {
    expect(end(at, 'Europe/Berlin')).toBe(expected);
    const quietTimes: QuietTimes = { ...NO_QUIET_TIMES, pause: { type: 'local', at } };
    const then = Temporal.Instant.from(expected).toZonedDateTimeISO('Europe/Berlin');
    expect(isPaused(quietTimes, then.subtract({ minutes: 1 }))).toBe(true);
    expect(isPaused(quietTimes, then)).toBe(false);
  });
});

describe('quiet hours', () => {
  it('can be several and go over midnight', () => {
    const ranges = [
      { from: '22:00', to: '06:00' },
      { from: '12:00', to: '13:00' },
    ];
    const quietTimes = withQuietHours(NO_QUIET_TIMES, ranges, 7);
    const isQuietAt = (time: string) => isQuiet(quietTimes, berlin(`2026-11-23T${time}`));
    expect(['23:00', '05:59', '12:00', '12:59'].map(isQuietAt)).toEqual([true, true, true, true]);
    expect(['06:00', '11:59', '13:00', '21:59'].map(isQuietAt)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(quietTimes).toMatchObject({
      changedAt: 7,
      quietHours: [{ from: '12:00' }, { from: '22:00' }],
    });
  });

  it.each([
    ['time', { from: '', to: '06:00' }],
    ['time', { from: '22:00', to: '24:00' }],
    ['empty', { from: '22:00', to: '22:00' }],
  ])('have a problem (%s) as %j', (problem, range) => {
    expect(problemWithRange(range)).toBe(problem);
    expect(() => withQuietHours(NO_QUIET_TIMES, [range], 7)).toThrow(RangeError);
  });
});
