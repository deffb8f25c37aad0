import { describe, expect, it } from 'vitest';
import { newNotes, percentile, type Result, summaryOf } from '../../bench/result.ts';
import { markdown, textTable } from '../../bench/table.ts';

const search = { name: 'Search', unit: 'ms', says: 'from a key to its result' } as const;
const result = (size: number, ...values: number[]): Result => ({
  ...{ measure: search, size, of: 'favorites', values },
});

describe('what a measurement says', () => {
  it.each([
    [50, 3],
    [90, 5],
    [95, 5],
    [20, 1],
  ])('has at %i percent the smallest value that so many do not exceed', (percent, value) => {
    expect(percentile([5, 1, 4, 2, 3], percent)).toBe(value);
  });

  it('compares the median with that at the smallest size', () => {
    const all = [result(10, 1, 2, 3), result(1_000, 4, 6, 9)];
    expect(all.map((one) => summaryOf(one, all).ratio)).toEqual([1, 3]);
  });

  it('has no ratio where nothing is counted', () => {
    const loaded = { ...result(0, 40), size: null };
    expect(summaryOf(loaded, [loaded]).ratio).toBeNull();
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
});

describe('the tables', () => {
  const all = [result(1, 1.234), result(10_000, 123.4)];

  it('have a line for each size', () => {
    const [, few, many] = textTable(all).split('\n');
    expect(few).toMatch(/^Search +1 favorite +1\.23 ms/);
    expect(many).toMatch(/^Search +10,000 favorites +123 ms .* × 100 +1$/);
  });

  it('say in the document from when to when each measure goes, and on what machine', () => {
    const text = markdown(all, ['Memory: 8 GB']);
    expect(text).toContain('- **Search** (ms): from a key to its result');
    expect(text).toContain('- Memory: 8 GB');
    expect(text).toContain('| Search | 10,000 favorites | 123 ms |');
  });
});
