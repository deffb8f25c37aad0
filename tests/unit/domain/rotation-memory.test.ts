import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_REMEMBERED, markShown, newRotation, passageFor } from '@/domain/rotation.ts';

const seeds = fc.integer({ min: 0, max: 0xffffffff });
const most = fc.integer({ min: 1, max: 20 });
const many = (count: number) => Array.from({ length: count }, (_, index) => `passage-${index}`);

/** Local dates in a row from the first of January 2026. */
function dates(count: number): string[] {
  const first = Temporal.PlainDate.from('2026-01-01');
  return Array.from({ length: count }, (_, days) => first.add({ days }).toString());
}

/** What is shown when only the last `remembered` ids are remembered. */
function shownWith(
  seed: number,
  remembered: number,
  periods: readonly string[],
  eligible: (period: string) => readonly string[],
): string[] {
  let state = newRotation(seed);
  return periods.map((period) => {
    const id = passageFor(state, period, eligible(period));
    state = markShown(state, period, id, remembered);
    return id;
  });
}

describe('the memory of a rotation', () => {
  it('is limited', () => {
    const remembered = many(MAX_REMEMBERED);
    const full = { ...newRotation(1), period: '2026-01-01', shown: remembered };
    const after = markShown(full, '2026-01-02', 'another');
    expect(after.shown).toEqual([...remembered.slice(1), 'another']);
  });

  it('is enough to show each passage before any repeats', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 60 }), most, (seed, count, remembered) => {
        const ids = many(count);
        const days = shownWith(seed, remembered, dates(ids.length * 3), () => ids);
        for (let start = 0; start + ids.length <= days.length; start++) {
          expect(new Set(days.slice(start, start + ids.length)).size).toBe(ids.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('repeats nothing within as many passages as it remembers, whatever is filtered', () => {
    fc.assert(
      fc.property(seeds, most, fc.integer({ min: 2, max: 5 }), (seed, remembered, nth) => {
        const ids = many((remembered + 1) * nth);
        const night = ids.filter((_, index) => index % nth === 0);
        const periods = dates(ids.length * 2).flatMap((day) => [day, `${day} night`]);
        const shown = shownWith(seed, remembered, periods, (period) =>
          period.endsWith('night') ? night : ids,
        );
        const last = new Map<string, number>();
        for (const [at, id] of shown.entries()) {
          const before = last.get(id) ?? Number.NEGATIVE_INFINITY;
          expect(at - before).toBeGreaterThan(remembered);
          last.set(id, at);
        }
      }),
      { numRuns: 60 },
    );
  });
});
