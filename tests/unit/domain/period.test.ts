import { describe, expect, it } from 'vitest';
import { comingPeriods, periodOf } from '@/domain/period.ts';

const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`);

describe('a period', () => {
  it.each([
    ['2026-11-23T06:00', '2026-11-23'],
    ['2026-11-23T21:59', '2026-11-23'],
    ['2026-11-23T22:00', '2026-11-23 night'],
    ['2026-11-24T03:00', '2026-11-23 night'],
    ['2026-11-24T05:59', '2026-11-23 night'],
  ])('at %s is "%s"', (moment, period) => {
    expect(periodOf(at(moment))).toBe(period);
  });

  it('is followed by the others in order of time', () => {
    const periods = comingPeriods(at('2026-11-24T03:00'), 2);
    expect(periods).toEqual(['2026-11-23 night', '2026-11-24', '2026-11-24 night', '2026-11-25']);
    expect(periods.toSorted()).toEqual(periods);
  });

  it('is the first of those that come', () => {
    expect(comingPeriods(at('2026-11-23T12:00'), 1)).toEqual(['2026-11-23', '2026-11-23 night']);
    expect(comingPeriods(at('2026-11-23T23:00'), 1)).toEqual(['2026-11-23 night', '2026-11-24']);
  });
});
