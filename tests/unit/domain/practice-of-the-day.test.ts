import { practices } from 'virtual:content/en/cards';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsFor } from '@/domain/content-preferences.ts';
import { practiceOfTheDay } from '@/domain/practice-of-the-day.ts';
import { SITUATION_SETS } from '@/domain/situation.ts';
import { nameOf } from '../../support/situations.ts';

type Practice = { id: string; night: boolean };

const TWO_WEEKS = 14;
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`);
const situations = SITUATION_SETS.map(
  (situation) => [nameOf(situation), cardsFor(practices, { scripture: true, situation })] as const,
);

/** What is on top from 7:00 to 7:00, by day and at night, for so many days. */
function suggested(open: readonly Practice[], days: number, from = at('2026-11-23T07:00')) {
  return Array.from({ length: days }, (_, day) => {
    const morning = from.add({ days: day });
    return {
      day: practiceOfTheDay(open, morning),
      night: practiceOfTheDay(open, morning.with({ hour: 22 })),
    };
  });
}

/** The fewest days after which a practice came again, whether by day or at night. */
function shortestReturn(days: readonly { day: Practice; night: Practice }[]): number {
  const last = new Map<string, number>();
  let shortest = Number.POSITIVE_INFINITY;
  for (const [index, { day, night }] of days.entries()) {
    for (const id of new Set([day.id, night.id])) {
      shortest = Math.min(shortest, index - (last.get(id) ?? Number.NEGATIVE_INFINITY));
      last.set(id, index);
    }
  }
  return shortest;
}

describe.each(situations)('practice of the day in a year: %s', (_name, open) => {
  const year = suggested(open, 366);
  const forTheNight = open.filter(({ night }) => night).length;

  it('comes again after two weeks at the earliest, or when all had their turn', () => {
    expect(shortestReturn(year)).toBe(forTheNight);
    if (open.length >= 15) expect(forTheNight).toBeGreaterThan(TWO_WEEKS);
  });

  it('suggests every practice that fits', () => {
    const met = new Set(year.flatMap(({ day, night }) => [day.id, night.id]));
    expect(met.size).toBe(open.length);
  });

  it('suits the night at night', () => {
    expect(year.filter(({ night }) => !night.night)).toEqual([]);
  });
});

describe('practice of the day', () => {
  const amounts = { anytime: fc.integer({ min: 15, max: 80 }), daytime: fc.nat({ max: 40 }) };
  const listOf = (anytime: number, daytime: number): Practice[] =>
    Array.from({ length: anytime + daytime }, (_, index) => ({
      id: `${index}`,
      night: index >= daytime,
    }));

  it('does not come again within two weeks where at least 15 suit the night', () => {
    const from = fc.integer({ min: -20_000, max: 40_000 });
    fc.assert(
      fc.property(amounts.anytime, amounts.daytime, from, (anytime, daytime, days) => {
        const start = at('2026-11-23T07:00').add({ days });
        const met = suggested(listOf(anytime, daytime), 60, start);
        expect(shortestReturn(met)).toBeGreaterThan(TWO_WEEKS);
      }),
      { numRuns: 50 },
    );
  });

  it('stays for a day and, if it suits the night, until the next morning', () => {
    const hours = Array.from({ length: 24 * 60 }, (_, hours) =>
      at('2026-11-23T07:00').add({ hours }),
    );
    for (const now of hours) {
      const morning = now.subtract({ hours: 7 }).with({ hour: 7 });
      const today = practiceOfTheDay(practices, morning);
      const isDay = now.hour >= 7 && now.hour < 22;
      const tonight = practiceOfTheDay(practices, morning.with({ hour: 22 }));
      expect(practiceOfTheDay(practices, now)).toBe(isDay || today.night ? today : tonight);
    }
  });

  it('needs a practice that suits the night', () => {
    const day = [{ id: 'bath', night: false }];
    expect(() => practiceOfTheDay(day, at('2026-11-23T12:00'))).toThrow(RangeError);
  });
});
