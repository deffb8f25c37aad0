import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextOccurrence, occurrencesBetween } from '@/domain/reminders/occurrences.ts';
import { type Walk, walk, walkedOccurrences } from './clock-face.ts';
import { reminders, silence } from './settings.ts';

/** All zones by `npm run simulate`; in `npm test` a share that the seed draws. */
const isFull = Boolean(process.env.SIMULATION_RUNS);
const seed = Number(process.env.SIMULATION_SEED ?? 20261124);
const DAY = 86_400_000;

const year = (of: number) => ({
  from: Date.UTC(of, 0, 1) - 3 * DAY,
  to: Date.UTC(of + 1, 0, 1) + 3 * DAY,
});

const offsets = (zone: string, of: number) =>
  new Set(
    Array.from(
      { length: 12 },
      (_, month) =>
        Temporal.Instant.fromEpochMilliseconds(Date.UTC(of, month, 15)).toZonedDateTimeISO(zone)
          .offset,
    ),
  );
const changing = Intl.supportedValuesOf('timeZone').filter((zone) => offsets(zone, 2026).size > 1);

/** Zones whose rules are odd, each in a year in which it shows. */
const odd: [zone: string, year: number][] = [
  ['Australia/Lord_Howe', 2026],
  ['Pacific/Apia', 2011],
  ['Africa/Casablanca', 2026],
  ['Antarctica/Troll', 2026],
  ['Europe/Dublin', 2026],
];
const others = changing.filter((zone) => odd.every(([name]) => name !== zone));
const drawn = isFull ? others : fc.sample(fc.constantFrom(...others), { seed, numRuns: 6 });
const zones = [...odd, ...drawn.map((zone): [string, number] => [zone, 2026])];

/** Compares planner and walk for settings by chance over a whole year. */
function compare(zone: string, walked: Walk, from: number, to: number): void {
  const zoned = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  fc.assert(
    fc.property(reminders, silence(from, to), (all, quiet) => {
      const plan = { reminders: all, silence: quiet, later: [] };
      const planned = occurrencesBetween(plan, zoned(from), zoned(to));
      const expected = walkedOccurrences(walked, all, quiet).filter(
        ({ at }) => at > from && at <= to,
      );
      expect(planned.map(({ id, at }) => ({ id, at }))).toEqual(expected);
      // And the next one from any moment is the first of these.
      const now = from + Math.floor((to - from) * 0.43);
      const next = nextOccurrence(plan, zoned(now));
      expect(next?.at ?? null).toBe(expected.find(({ at }) => at > now)?.at ?? null);
    }),
    { seed, numRuns: isFull ? 20 : 2 },
  );
}

describe('the planner and a walk through every minute of a year find the same in', () => {
  it.each(zones)('%s in %i', { timeout: 120_000 }, (zone, of) => {
    const { from, to } = year(of);
    const walked = walk(zone, from, to);
    // The ends are left out: a schedule may begin before the walk does.
    compare(zone, walked, from + 2 * DAY, to - 2 * DAY);
  });

  it('every zone that changes its clocks', () => {
    expect(changing.length).toBeGreaterThan(100);
    expect(zones.length).toBeGreaterThanOrEqual(isFull ? changing.length : 10);
  });
});
