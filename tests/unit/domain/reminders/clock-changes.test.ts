import { describe, expect, it } from 'vitest';
import { dueOccurrences, occurrencesBetween } from '@/domain/reminders/occurrences.ts';
import { at, plan, reminder } from '../../../support/reminders.ts';
import { berlin } from '../../../support/times.ts';
import { times } from './delivery-at.ts';

describe('a clock change', () => {
  const day = (date: string) => [berlin(`${date}T00:00`), berlin(`${date}T12:00`)] as const;

  it('moves a skipped time forward', () => {
    expect(times(occurrencesBetween(plan([at('02:30')]), ...day('2026-03-29')))).toEqual([
      '2026-03-29T03:30',
    ]);
  });

  it('counts a repeated time once', () => {
    expect(occurrencesBetween(plan([at('02:30')]), ...day('2026-10-25'))).toHaveLength(1);
  });

  const apia = (text: string) => Temporal.ZonedDateTime.from(`${text}[Pacific/Apia]`);

  it('keeps both of two times that it moves to the same minute', () => {
    const found = occurrencesBetween(plan([at(['02:30', '03:30'])]), ...day('2026-03-29'));
    expect(times(found)).toEqual(['2026-03-29T03:30', '2026-03-29T03:30']);
    expect(found.map(({ id }) => id)).toEqual(['r@2026-03-29T02:30', 'r@2026-03-29T03:30']);
  });

  it('brings the first minute of the next date early when it goes back over midnight', () => {
    // One minute after midnight, it was 23:01 again.
    const saintJohns = (text: string) => Temporal.ZonedDateTime.from(`${text}[America/St_Johns]`);
    const found = occurrencesBetween(
      plan([at(['00:00', '23:30'])]),
      saintJohns('2010-11-06T12:00'),
      saintJohns('2010-11-06T23:45-03:30'),
    );
    expect(found.map(({ id }) => id)).toEqual(['r@2010-11-06T23:30', 'r@2010-11-07T00:00']);
  });

  it('brings nothing after midnight when it skips the next date', () => {
    const schedule = { type: 'interval', hours: 2, from: '22:00', to: '04:00' } as const;
    const found = occurrencesBetween(
      plan([reminder({ schedule })]),
      apia('2011-12-29T12:00'),
      apia('2011-12-31T23:00'),
    );
    expect(found.map(({ id }) => id)).toEqual(['r@2011-12-29T22:00', 'r@2011-12-31T22:00']);
  });

  it('brings nothing on a skipped date', () => {
    const found = occurrencesBetween(
      plan([at('08:00')]),
      apia('2011-12-29T00:00'),
      apia('2012-01-01T00:00'),
    );
    expect(found.map(({ id }) => id)).toEqual(['r@2011-12-29T08:00', 'r@2011-12-31T08:00']);
  });
});

describe('another time zone', () => {
  it('has the same times by its own clock, with the same ids, so each is shown once', () => {
    const here = dueOccurrences(plan([reminder()]), berlin('2026-11-23T07:30'));
    const there = Temporal.ZonedDateTime.from('2026-11-23T07:30[America/New_York]');
    expect(dueOccurrences(plan([reminder()]), there).map(({ id }) => id)).toEqual(
      here.map(({ id }) => id),
    );
  });
});
