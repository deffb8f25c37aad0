import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuietTimes, Reminder } from '@/domain/records.ts';
import {
  dueOccurrences,
  nextOccurrence,
  type Occurrence,
  occurrencesBetween,
  type Plan,
} from '@/domain/reminders/occurrences.ts';
import {
  pauseOver,
  silentMinutes,
  type Walk,
  type Walked,
  walk,
  walkedOccurrences,
} from './clock-face.ts';
import { quietTimes, reminders } from './settings.ts';

/** All zones by `npm run simulate`; in `npm test` a share that the seed draws. */
const isFull = Boolean(process.env.SIMULATION_RUNS);
const seed = Number(process.env.SIMULATION_SEED ?? 20261124);
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Whether the clocks are changed, by the offset in the middle of each month. */
function changesIn(zone: string, year: number): boolean {
  const offsets = Array.from(
    { length: 12 },
    (_, month) => zoned(Date.UTC(year, month, 15), zone).offset,
  );
  return new Set(offsets).size > 1;
}
const changing = Intl.supportedValuesOf('timeZone').filter((zone) => changesIn(zone, 2026));

/** Zones whose rules are odd, each in a year in which it shows. */
const odd: [zone: string, year: number][] = [
  // By 30 minutes only.
  ['Australia/Lord_Howe', 2026],
  // Without the 30th of December.
  ['Pacific/Apia', 2011],
  // Winter time for a month, whenever Ramadan is.
  ['Africa/Casablanca', 2026],
  // By two hours.
  ['Antarctica/Troll', 2026],
  // Summer is the standard time, winter the changed one.
  ['Europe/Dublin', 2026],
  // One minute after midnight, back into the day before.
  ['America/St_Johns', 2010],
];
const others = changing.filter((zone) => odd.every(([name]) => name !== zone));
const drawn = isFull ? others : fc.sample(fc.constantFrom(...others), { seed, numRuns: 6 });
const zones = [...odd, ...drawn.map((zone): [string, number] => [zone, 2026])];

function zoned(at: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

const seen = (found: readonly Occurrence[]): Walked[] => found.map(({ id, at }) => ({ id, at }));

/** A year of one zone, walked, and the stretch of it that counts. */
type Year = { zone: string; walked: Walk; from: number; to: number };

function compareAll({ zone, from, to }: Year, plan: Plan, expected: readonly Walked[]): void {
  const planned = seen(occurrencesBetween(plan, zoned(from, zone), zoned(to, zone)));
  expect(planned).toEqual(expected.filter(({ at }) => at > from && at <= to));
}

/** The next after a moment is the first of all that come, or none comes for two weeks. */
function compareNext(
  { zone, walked, to }: Year,
  plan: Plan,
  expected: readonly Walked[],
  now: number,
): void {
  const next = nextOccurrence(plan, zoned(now, zone));
  const first = expected.find(({ at }) => at > now);
  if (next && next.at < to) expect(first?.at).toBe(next.at);
  if (next || !first) return;
  const begins = pauseOver(walked, plan.quietTimes, Math.floor(now / MINUTE));
  expect(begins).not.toBeNull();
  expect(first.at).toBeGreaterThan((begins ?? 0) * MINUTE + 14 * DAY);
}

function compareDue({ zone, walked }: Year, plan: Plan, expected: readonly Walked[], now: number) {
  const isSilent = silentMinutes(walked, plan.quietTimes)(Math.floor(now / MINUTE));
  const inHour = expected.filter(({ at }) => at > now - 60 * MINUTE && at <= now);
  expect(seen(dueOccurrences(plan, zoned(now, zone)))).toEqual(isSilent ? [] : inHour);
}

/** Compares planner and walk for settings by chance. */
function compare(year: Year, seedOfZone: number): void {
  const { walked, from, to } = year;
  const delivery = fc.noBias(fc.integer({ min: from, max: to - DAY }));
  const check = (all: Reminder[], quiet: QuietTimes, chance: number[]) => {
    const plan = { reminders: all, quietTimes: quiet, snoozed: [] };
    const expected = walkedOccurrences(walked, all, quiet);
    compareAll(year, plan, expected);
    // At any moment, and at whatever comes close to a change of the clocks, and an hour later.
    const close = expected.filter(({ at }) => walked.jumps.some((jump) => isClose(at, jump)));
    for (const now of [...chance, ...close.flatMap(({ at }) => [at - 1, at, at + 59 * MINUTE])]) {
      compareNext(year, plan, expected, now);
      compareDue(year, plan, expected, now);
    }
  };
  const deliveries = fc.array(delivery, { minLength: 5, maxLength: 5 });
  fc.assert(fc.property(reminders(from, to), quietTimes(from, to), deliveries, check), {
    seed: seedOfZone,
    numRuns: isFull ? 40 : 10,
  });
}

function isClose(at: number, jump: number): boolean {
  return Math.abs(at - jump) < 1.2 * DAY;
}

describe('the planner and a walk through every minute of a year find the same in', () => {
  it.each(zones)('%s in %i', { timeout: 120_000 }, (zone, year) => {
    const place = zones.findIndex(([name]) => name === zone);
    const from = Date.UTC(year, 0, 1) - 3 * DAY;
    const to = Date.UTC(year + 1, 0, 1) + 3 * DAY;
    const walked = walk(zone, from, to);
    // The ends are left out: a schedule may begin before the walk does.
    compare({ zone, walked, from: from + 2 * DAY, to: to - 2 * DAY }, seed + place);
  });

  it('every zone that changes its clocks', () => {
    expect(changing.length).toBeGreaterThan(100);
    expect(zones.length).toBeGreaterThanOrEqual(isFull ? changing.length : 10);
  });
});
