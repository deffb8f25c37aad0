import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodOf } from '@/domain/period.ts';
import { markShown, newRotation, passageFor, plan, walk } from '@/domain/rotation.ts';

const seeds = fc.integer({ min: 0, max: 0xffffffff });
const passages = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), {
  minLength: 1,
  maxLength: 60,
});

/** Local dates in a row from the first of January 2026. */
function dates(count: number): string[] {
  const first = Temporal.PlainDate.from('2026-01-01');
  return Array.from({ length: count }, (_, days) => first.add({ days }).toString());
}

describe('rotation', () => {
  it('shows every passage once a cycle, for any seed and any 400 days', () => {
    fc.assert(
      fc.property(seeds, passages, (seed, ids) => {
        const days = plan(newRotation(seed), dates(400), () => ids).map(({ id }) => id);
        for (let start = 0; start + ids.length <= days.length; start++) {
          expect(new Set(days.slice(start, start + ids.length)).size).toBe(ids.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives all tabs of a local date the same passage, in any time zone', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const instants = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 });
    fc.assert(
      fc.property(seeds, passages, fc.constantFrom(...zones), instants, (seed, ids, zone, at) => {
        const morning = Temporal.Instant.fromEpochMilliseconds(at)
          .toZonedDateTimeISO(zone)
          .withPlainTime('06:00');
        const evening = morning.withPlainTime('21:59');
        const period = periodOf(morning);
        const first = passageFor(newRotation(seed), period, ids);
        const after = markShown(newRotation(seed), period, first);
        expect(periodOf(evening)).toBe(period);
        expect(passageFor(after, periodOf(evening), ids)).toBe(first);
      }),
    );
  });

  it("keeps today's passage when passages are added", () => {
    fc.assert(
      fc.property(seeds, passages, passages, fc.nat(80), (seed, ids, added, days) => {
        const periods = dates(days + 1);
        const today = periods[days] ?? '';
        const rotation = periods.reduce(
          (state, period) => markShown(state, period, passageFor(state, period, ids)),
          newRotation(seed),
        );
        const more = [...new Set([...added, ...ids])];
        expect(passageFor(rotation, today, more)).toBe(passageFor(rotation, today, ids));
      }),
    );
  });

  it('shows added passages before anything repeats', () => {
    const periods = dates(6);
    const rotation = periods
      .slice(0, 3)
      .reduce(
        (state, period) => markShown(state, period, passageFor(state, period, ['a', 'b', 'c'])),
        newRotation(7),
      );
    const next = plan(rotation, periods.slice(3, 5), () => [...['a', 'b', 'c', 'd', 'e']]).map(
      ({ id }) => id,
    );
    expect(next.toSorted()).toEqual(['d', 'e']);
  });

  it('moves on at once when the passage of today may no longer show', () => {
    const rotation = markShown(newRotation(1), '2026-01-01', 'a');
    expect(passageFor(rotation, '2026-01-01', ['b'])).toBe('b');
  });

  it('repeats nothing early when a filter was on for a while', () => {
    fc.assert(
      fc.property(seeds, passages, fc.nat(30), (seed, ids, days) => {
        const some = ids.filter((_, index) => index % 2 === 0);
        const filtered = dates(days + 1).reduce(
          (state, period) => markShown(state, period, passageFor(state, period, some)),
          newRotation(seed),
        );
        const unseen = ids.filter((id) => !filtered.shown.includes(id));
        const later = dates(400).slice(100, 100 + unseen.length);
        const next = plan(filtered, later, () => ids).map(({ id }) => id);
        expect(next.toSorted()).toEqual(unseen.toSorted());
      }),
    );
  });

  it('orders differently for different seeds', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `passage-${index}`);
    const order = (seed: number) => plan(newRotation(seed), dates(30), () => ids);
    expect(order(1)).not.toEqual(order(2));
  });

  it('walks through the passages in the order of the coming days', () => {
    fc.assert(
      fc.property(seeds, passages, fc.nat(100), (seed, ids, days) => {
        const periods = dates(days + 1 + ids.length);
        const rotation = periods
          .slice(0, days + 1)
          .reduce(
            (state, period) => markShown(state, period, passageFor(state, period, ids)),
            newRotation(seed),
          );
        const coming = plan(rotation, periods.slice(days + 1), () => ids).map(({ id }) => id);
        const today = rotation.shown.at(-1) ?? '';
        const walked = coming.map((_, step) => walk(rotation, ids, today, step + 1));
        expect(walked).toEqual(coming);
      }),
      { numRuns: 40 },
    );
  });

  it('walks on from a passage that may no longer show, and skips it', () => {
    fc.assert(
      fc.property(seeds, passages, fc.boolean(), (seed, ids, wasShown) => {
        const gone = 'no longer here';
        const others = ids.filter((id) => id !== gone);
        const rotation = wasShown
          ? markShown(newRotation(seed), '2026-01-01', gone)
          : newRotation(seed);
        const next = walk(rotation, others, gone, 1);
        const before = walk(rotation, others, gone, -1);
        expect(others).toContain(next);
        expect(walk(rotation, others, before, 1)).toBe(next);
      }),
    );
  });

  it('walks forward and back to the same passage, from anywhere', () => {
    fc.assert(
      fc.property(seeds, passages, fc.nat(59), (seed, ids, at) => {
        const rotation = newRotation(seed);
        const id = ids[at % ids.length] ?? '';
        expect(walk(rotation, ids, walk(rotation, ids, id, 1), -1)).toBe(id);
        expect(walk(rotation, ids, id, ids.length)).toBe(id);
      }),
    );
  });

  it('walks back to yesterday’s passage and forward to tomorrow’s', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const [first, second, third] = plan(newRotation(3), dates(3), () => ids).map(({ id }) => id);
    const today = dates(2).reduce(
      (state, period) => markShown(state, period, passageFor(state, period, ids)),
      newRotation(3),
    );
    expect(walk(today, ids, second ?? '', -1)).toBe(first);
    expect(walk(today, ids, second ?? '', 1)).toBe(third);
  });

  it('refuses to choose from nothing', () => {
    expect(() => passageFor(newRotation(1), '2026-01-01', [])).toThrow(RangeError);
  });
});
