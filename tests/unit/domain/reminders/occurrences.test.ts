import { describe, expect, it } from 'vitest';
import type { QuietTimes } from '@/domain/records.ts';
import { nextOccurrence, nextOccurrences } from '@/domain/reminders/occurrences.ts';
import { snoozedDelivery } from '../../../support/deliveries.ts';
import { at, plan, reminder } from '../../../support/reminders.ts';
import { NO_QUIET_TIMES, OPEN_PAUSE, quietHours } from '../../../support/settings.ts';
import { berlin, local } from '../../../support/times.ts';
import { times } from './delivery-at.ts';

describe('the next occurrence', () => {
  it.each([
    ['later today, before its time', '2026-11-23T06:00', '2026-11-23T07:30'],
    ['tomorrow, from its time on', '2026-11-23T07:30', '2026-11-24T07:30'],
  ])('is %s', (_when, now, expected) => {
    const next = nextOccurrence(plan([reminder()]), berlin(now));
    expect(next && local(next.at)).toBe(expected);
  });

  it('waits for a chosen weekday', () => {
    const next = nextOccurrence(plan([reminder({ weekdays: [7] })]), berlin('2026-11-23T12:00'));
    expect(next && local(next.at)).toBe('2026-11-29T07:30');
  });

  it.each([
    ['switched off', { enabled: false }],
    ['removed', { deletedAt: 5 }],
  ])('is none for a reminder that is %s', (_name, change) => {
    expect(nextOccurrence(plan([reminder(change)]), berlin('2026-11-23T06:00'))).toBeNull();
  });

  it('is the earliest of several reminders', () => {
    const all = [at(['21:00', '09:00'], { id: 'late' }), reminder({ id: 'early' })];
    expect(nextOccurrence(plan(all), berlin('2026-11-23T08:00'))?.id).toBe('late@2026-11-23T09:00');
  });

  it('is the one with the smaller id of two in the same minute', () => {
    const all = [at('09:00', { id: 'b' }), at('09:00', { id: 'c' }), at('09:00', { id: 'a' })];
    const found = nextOccurrences(plan(all), berlin('2026-11-23T08:00'), 3);
    expect(found.map(({ reminderId }) => reminderId)).toEqual(['a', 'b', 'c']);
  });

  it('is a snoozed delivery, if that comes first', () => {
    const snoozed = [snoozedDelivery(berlin('2026-11-23T07:10').epochMilliseconds, { id: 'm' })];
    const found = nextOccurrences(plan([reminder()], { snoozed }), berlin('2026-11-23T07:00'), 2);
    expect(found.map(({ deliveryId }) => deliveryId)).toEqual(['m', null]);
  });

  it('can be two weeks away, when a clock change moves the next one into quiet hours', () => {
    const sundays = at('02:30', { weekdays: [7] });
    const found = nextOccurrence(
      plan([sundays], { quietTimes: quietHours('03:00', '04:00') }),
      berlin('2026-03-22T12:00'),
    );
    expect(found && local(found.at)).toBe('2026-04-05T02:30');
  });

  it('can be listed with the ones after it', () => {
    const found = nextOccurrences(plan([at(['08:00', '20:00'])]), berlin('2026-11-23T12:00'), 3);
    expect(times(found)).toEqual(['2026-11-23T20:00', '2026-11-24T08:00', '2026-11-24T20:00']);
  });

  it('is found after a pause of months', () => {
    const pause = { type: 'local', at: '2027-03-01T07:00' } as const;
    const found = nextOccurrence(
      plan([at('07:00')], { quietTimes: { ...NO_QUIET_TIMES, pause } }),
      berlin('2026-11-23T12:00'),
    );
    expect(found && local(found.at)).toBe('2027-03-01T07:00');
  });

  it('is found when a pause ends at a skipped time', () => {
    const pause = { type: 'local', at: '2026-03-29T02:30' } as const;
    const found = nextOccurrence(
      plan([at(['02:00', '03:10'])], { quietTimes: { ...NO_QUIET_TIMES, pause } }),
      berlin('2026-03-28T12:00'),
    );
    expect(found?.id).toBe('r@2026-03-29T02:00');
    expect(found && local(found.at)).toBe('2026-03-29T03:00');
  });

  it.each<[string, QuietTimes]>([
    ['an open pause', OPEN_PAUSE],
    ['quiet hours all day', quietHours('00:00', '23:59')],
    [
      'several quiet hours that cover the whole day',
      {
        ...NO_QUIET_TIMES,
        quietHours: [
          { from: '20:00', to: '08:00' },
          { from: '07:00', to: '21:00' },
        ],
      },
    ],
  ])('is none in %s', (_name, quietTimes) => {
    expect(
      nextOccurrence(plan([reminder()], { quietTimes }), berlin('2026-11-23T12:00')),
    ).toBeNull();
  });
});

describe('a reminder at an interval', () => {
  const every = (hours: number, from: string, to: string, change = {}) =>
    reminder({ schedule: { type: 'interval', hours, from, to }, ...change });

  it('comes at its first time, then up to and including its last', () => {
    const found = nextOccurrences(
      plan([every(3, '08:00', '14:00')]),
      berlin('2026-11-23T00:00'),
      3,
    );
    expect(times(found)).toEqual(['2026-11-23T08:00', '2026-11-23T11:00', '2026-11-23T14:00']);
  });

  it('continues after midnight as part of the day on which it began', () => {
    const mondays = every(2, '22:00', '03:00', { weekdays: [1] });
    const found = nextOccurrences(plan([mondays]), berlin('2026-11-23T12:00'), 3);
    expect(times(found)).toEqual(['2026-11-23T22:00', '2026-11-24T00:00', '2026-11-24T02:00']);
    expect(found.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-23', '2026-11-23']);
  });
});

describe('“not today”', () => {
  it('after midnight skips the rest of the night, not the next evening', () => {
    const schedule = { type: 'interval', hours: 2, from: '22:00', to: '04:00' } as const;
    const skipped = reminder({ schedule, skippedOn: '2026-11-23' });
    const found = nextOccurrences(plan([skipped]), berlin('2026-11-24T00:30'), 2);
    expect(times(found)).toEqual(['2026-11-24T22:00', '2026-11-25T00:00']);
  });

  it('skips the rest of the day and nothing else', () => {
    const skipped = at(['08:00', '20:00'], { skippedOn: '2026-11-23' });
    const found = nextOccurrences(plan([skipped]), berlin('2026-11-23T07:00'), 1);
    expect(times(found)).toEqual(['2026-11-24T08:00']);
  });
});
