import { describe, expect, it } from 'vitest';
import {
  counted,
  type Measure,
  newNotes,
  percentile,
  type Result,
  summaryOf,
} from '../../bench/result.ts';
import { markdown, textTable } from '../../bench/table.ts';

const search: Measure = { name: 'Search', unit: 'ms', says: 'from a key to its result' };
const result = (variant: string, values: number[], measure = search): Result => ({
  measure,
  variant,
  values,
});
const withAim = (aim: Measure['aim']): Measure => ({ ...search, ...(aim && { aim }) });

describe('what a measurement says', () => {
  it.each([
    [50, 3],
    [90, 5],
    [95, 5],
    [20, 1],
  ])('has at %i percent the smallest value that so many do not exceed', (percent, value) => {
    expect(percentile([5, 1, 4, 2, 3], percent)).toBe(value);
  });

  it('compares the median with that of the first variant', () => {
    const all = [result('10 favorites', [1, 2, 3]), result('1,000 favorites', [4, 6, 9])];
    expect(all.map((one) => summaryOf(one, all).ratio)).toEqual([1, 3]);
  });

  it('has no ratio where there is one variant', () => {
    const loaded = result('', [40]);
    expect(summaryOf(loaded, [loaded]).ratio).toBeNull();
  });

  it.each([
    [{ times: 1.1 }, [100], [109], true],
    [{ times: 1.1 }, [100], [111], false],
    [{ of: 'median', atMost: 16 } as const, [99], [10, 15, 90], true],
    [{ of: 'p95', atMost: 16 } as const, [99], [10, 15, 90], false],
  ])('holds %j to the aim', (aim, first, values, reached) => {
    const all = [result('twin', first, withAim(aim)), result('ours', values, withAim(aim))];
    expect(summaryOf(all[1] as Result, all).reached).toBe(reached);
  });

  it('asks nothing of what the others are compared with', () => {
    const all = [result('twin', [1], withAim({ times: 1 })), result('ours', [1])];
    expect(summaryOf(all[0] as Result, all).reached).toBeNull();
  });

  it('keeps values of one measure together, in the order in which measures came', () => {
    const other = { ...search, name: 'Export' };
    const { note, all } = newNotes();
    note(search, 1);
    note(other, 2);
    note(search, 3);
    expect(all()).toEqual([
      { measure: search, values: [1, 3] },
      { measure: other, values: [2] },
    ]);
  });

  it('counts as people do', () => {
    expect([1, 10_000].map((count) => counted(count, 'favorites'))).toEqual([
      '1 favorite',
      '10,000 favorites',
    ]);
  });
});

describe('the tables', () => {
  const aimed = withAim({ times: 1.5 });
  const all = [
    result('static twin', [1.234], aimed),
    result('as installed', [123.4], aimed),
    result('', [0], { name: 'Timers', unit: '', says: 'in a minute' }),
  ];

  it('have a line for each variant, with what is asked of it', () => {
    const [, twin, ours, timers] = textTable(all).split('\n');
    expect(twin).toMatch(/^Search +static twin +1\.23 ms/);
    expect(ours).toMatch(/^Search +as installed +123 ms .* × 100\.00 +× 1\.50 missed +1$/);
    expect(timers).toMatch(/^Timers +0 +0 +0 +1$/);
  });

  it('say in the document from when to when each measure goes, and on what machine', () => {
    const text = markdown(all, ['Memory: 8 GB']);
    expect(text).toContain('- **Search** (ms): from a key to its result');
    expect(text).toContain('- Memory: 8 GB');
    expect(text).toContain('| Search | as installed | 123 ms |');
  });
});
