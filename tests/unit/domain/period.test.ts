import { describe, expect, it } from 'vitest';
import { comingPeriods, isNight, periodOf, ROTATION_INTERVALS } from '@/domain/period.ts';

const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`);

describe('a period', () => {
  it.each([
    ['2026-11-23T06:00', '2026-11-23'],
    ['2026-11-23T21:59', '2026-11-23'],
    ['2026-11-23T22:00', '2026-11-23 night'],
    ['2026-11-24T03:00', '2026-11-23 night'],
    ['2026-11-24T05:59', '2026-11-23 night'],
  ])('at %s is "%s"', (now, period) => {
    expect(periodOf(at(now))).toBe(period);
  });

  it('is followed by the next ones in order of time', () => {
    const periods = comingPeriods(at('2026-11-24T03:00'));
    expect(periods.slice(0, 4)).toEqual([
      '2026-11-23 night',
      '2026-11-24',
      '2026-11-24 night',
      '2026-11-25',
    ]);
    expect(periods).toHaveLength(28);
    expect(periods.toSorted()).toEqual(periods);
  });

  it('is the first of the coming periods', () => {
    expect(comingPeriods(at('2026-11-23T12:00'))[0]).toBe('2026-11-23');
    expect(comingPeriods(at('2026-11-23T23:00'))[0]).toBe('2026-11-23 night');
  });
});

describe('a period of an hour', () => {
  it('is an hour of the wall clock, followed by the next ones', () => {
    expect(periodOf(at('2026-11-23T14:59'), 'hour')).toBe('2026-11-23T14');
    const periods = comingPeriods(at('2026-11-23T22:10'), 'hour');
    expect(periods.slice(0, 3)).toEqual(['2026-11-23T22', '2026-11-23T23', '2026-11-24T00']);
    expect(periods.toSorted()).toEqual(periods);
  });
});

describe('a period of a tab', () => {
  it('is planned for tabs by day and for tabs by night', () => {
    const periods = comingPeriods(at('2026-11-23T14:00'), 'tab');
    expect(periods.filter(isNight)).toHaveLength(periods.length / 2);
    expect(new Set(periods).size).toBe(periods.length);
  });
});

it.each(ROTATION_INTERVALS)(
  'with a passage for each %s, it is night from 22:00 to 6:00',
  (interval) => {
    const night = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
      isNight(periodOf(at(`2026-11-23T${String(hour).padStart(2, '0')}:30`), interval)),
    );
    expect(night).toEqual([0, 1, 2, 3, 4, 5, 22, 23]);
  },
);
