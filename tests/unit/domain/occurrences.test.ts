import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reminder } from '@/domain/records.ts';
import {
  dueOccurrences,
  nextOccurrence,
  occurrencesBetween,
} from '@/domain/reminders/occurrences.ts';

const reminder = (change: Partial<Reminder> = {}): Reminder => ({
  id: 'r',
  kind: 'passage',
  text: null,
  times: ['07:30'],
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  enabled: true,
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
  ...change,
});

const berlin = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`);
const local = (at: number, zone = 'Europe/Berlin') =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

describe('next occurrence', () => {
  it('is later today when the time is still to come', () => {
    const next = nextOccurrence([reminder()], berlin('2026-11-23T06:00'));
    expect(next && local(next.at)).toBe('2026-11-23T07:30');
  });

  it('is tomorrow when the time has come', () => {
    const next = nextOccurrence([reminder()], berlin('2026-11-23T07:30'));
    expect(next && local(next.at)).toBe('2026-11-24T07:30');
  });

  it('waits for a chosen weekday', () => {
    // The 23rd of November 2026 is a Monday.
    const sundays = reminder({ weekdays: [7] });
    const next = nextOccurrence([sundays], berlin('2026-11-23T12:00'));
    expect(next && local(next.at)).toBe('2026-11-29T07:30');
  });

  it.each([
    ['switched off', { enabled: false }],
    ['removed', { deletedAt: 5 }],
  ])('is none for a reminder that is %s', (_name, change) => {
    expect(nextOccurrence([reminder(change)], berlin('2026-11-23T06:00'))).toBeNull();
  });

  it('is the earliest of several reminders', () => {
    const next = nextOccurrence(
      [reminder({ id: 'late', times: ['21:00', '09:00'] }), reminder({ id: 'early' })],
      berlin('2026-11-23T08:00'),
    );
    expect(next?.id).toBe('late@2026-11-23T09:00');
  });
});

describe('a clock change', () => {
  it('moves a time that does not exist forward', () => {
    const night = reminder({ times: ['02:30'] });
    const found = occurrencesBetween(
      [night],
      berlin('2026-03-29T00:00'),
      berlin('2026-03-29T12:00'),
    );
    expect(found.map(({ at }) => local(at))).toEqual(['2026-03-29T03:30']);
  });

  it('counts a time that comes twice once', () => {
    const night = reminder({ times: ['02:30'] });
    const found = occurrencesBetween(
      [night],
      berlin('2026-10-25T00:00'),
      berlin('2026-10-25T12:00'),
    );
    expect(found).toHaveLength(1);
  });

  it('brings one occurrence a day all year, in every zone', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const times = fc.tuple(fc.nat(23), fc.nat(59));
    fc.assert(
      fc.property(fc.constantFrom(...zones), times, (zone, [hour, minute]) => {
        const time = Temporal.PlainTime.from({ hour, minute }).toString({ smallestUnit: 'minute' });
        const start = Temporal.PlainDate.from('2026-01-01').toZonedDateTime(zone);
        const end = Temporal.PlainDate.from('2026-12-31').toZonedDateTime({
          timeZone: zone,
          plainTime: '23:59:59',
        });
        const found = occurrencesBetween(
          [reminder({ times: [time] })],
          start.subtract({ seconds: 1 }),
          end,
        );
        expect(new Set(found.map(({ id }) => id)).size).toBe(365);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what is due', () => {
  it('is what came within the last hour', () => {
    expect(dueOccurrences([reminder()], berlin('2026-11-23T08:29'))).toHaveLength(1);
  });

  it('is let go after an hour', () => {
    expect(dueOccurrences([reminder()], berlin('2026-11-23T08:31'))).toEqual([]);
  });

  it('does not reach back before the reminder was set', () => {
    const setAt = berlin('2026-11-23T07:40').epochMilliseconds;
    expect(dueOccurrences([reminder({ updatedAt: setAt })], berlin('2026-11-23T07:41'))).toEqual(
      [],
    );
  });

  it('has the same id however often it is looked at', () => {
    const [first] = dueOccurrences([reminder()], berlin('2026-11-23T07:30'));
    const [later] = dueOccurrences([reminder()], berlin('2026-11-23T08:10'));
    expect(first?.id).toBe(later?.id);
  });
});
