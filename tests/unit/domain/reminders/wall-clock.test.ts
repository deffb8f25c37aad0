import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, MINUTE, wallClock, wallTimeOf } from '@/domain/reminders/wall-clock.ts';

const zones = Intl.supportedValuesOf('timeZone');
const zone = fc.constantFrom(...zones);
/** Any minute from 1990 to 2040: zones with offsets of seconds are history by then. */
const minute = fc
  .noBias(fc.integer({ min: Date.UTC(1990, 0) / MINUTE, max: Date.UTC(2040, 0) / MINUTE }))
  .map((at) => at * MINUTE);

const zoned = (at: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);

/** The clock changes of a zone in a year. */
function changesOf(timeZone: string, year: number): number[] {
  const found: number[] = [];
  const end = Date.UTC(year + 1, 0);
  let next = zoned(Date.UTC(year, 0), timeZone).getTimeZoneTransition('next');
  for (; next && next.epochMilliseconds < end; next = next.getTimeZoneTransition('next')) {
    found.push(next.epochMilliseconds);
  }
  return found;
}

function sameAsTemporal(timeZone: string, wallTime: number): void {
  const plain = zoned(wallTime, 'UTC').toPlainDateTime();
  const expected = plain.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  const clock = wallClock(timeZone, wallTime - 3 * DAY, wallTime + 3 * DAY);
  expect(clock.at(wallTime)).toBe(expected.epochMilliseconds);
  expect(clock.wallTimeAt(expected.epochMilliseconds)).toBe(wallTimeOf(expected));
}

describe('a wall clock', () => {
  it('agrees with Temporal in any zone', () => {
    fc.assert(fc.property(zone, minute, sameAsTemporal), { numRuns: 300 });
  });

  it('agrees with Temporal around clock changes', () => {
    const away = fc.noBias(fc.integer({ min: -300, max: 300 }));
    const year = fc.integer({ min: 1990, max: 2039 });
    fc.assert(
      fc.property(zone, year, away, (timeZone, of, minutes) => {
        for (const at of changesOf(timeZone, of)) {
          sameAsTemporal(timeZone, wallTimeOf(zoned(at, timeZone)) + minutes * MINUTE);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has every date except one that its zone skipped', () => {
    const day = (date: string) => Date.parse(date) / DAY;
    const around = [Date.UTC(2011, 11, 25), Date.UTC(2012, 0, 5)] as const;
    const dates = ['2011-12-29', '2011-12-30', '2011-12-31'].map(day);
    const has = (timeZone: string) => dates.map(wallClock(timeZone, ...around).hasDate);
    expect(has('Pacific/Apia')).toEqual([true, false, true]);
    expect(has('Pacific/Auckland')).toEqual([true, true, true]);
  });
});
