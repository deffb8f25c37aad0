import { describe, expect, it } from 'vitest';
import {
  type Measure,
  percentile,
  type Result,
  summaryOf,
  type Target,
} from '../../bench/result.ts';

const twin = [80, 100, 120];

/** The summary of these values beside the static twin's. */
function summary(values: number[], target?: Target) {
  const measure: Measure = { name: 'Paint', unit: 'ms', definition: '', ...(target && { target }) };
  const all: Result[] = [
    { measure, variant: 'static twin', values: twin },
    { measure, variant: 'as installed', values },
  ];
  return summaryOf(all[1] as Result, all);
}

describe('a benchmark result', () => {
  it('takes percentiles by nearest rank', () => {
    const values = [5, 1, 4, 2, 3];
    expect([20, 50, 90, 95].map((percent) => percentile(values, percent))).toEqual([1, 3, 5, 5]);
  });

  it('compares medians', () => {
    expect(summary([100, 300, 900]).ratio).toBe(3);
  });

  it.each<[Target, number[], boolean]>([
    [{ times: 1.1 }, [109], true],
    [{ times: 1.1 }, [111], false],
    [{ of: 'median', atMost: 16 }, [10, 15, 90], true],
    [{ of: 'p95', atMost: 16 }, [10, 15, 90], false],
  ])('with the target %j and values of %j says whether it is met', (target, values, met) => {
    expect(summary(values, target).met).toBe(met);
  });
});
