/** What is measured, and what came of it. */

export type Measure = {
  name: string;
  unit: 'ms' | 'MB' | 'KB';
  /** From when to when, or of what. */
  says: string;
};

/** Values of several measures. */
export type Values = { measure: Measure; values: number[] }[];

/** Collects values, in the order in which their measures first come. */
export function newNotes(): { note: (measure: Measure, value: number) => void; all: () => Values } {
  const values = new Map<Measure, number[]>();
  return {
    note: (measure, value) => values.set(measure, [...(values.get(measure) ?? []), value]),
    all: () => [...values].map(([measure, noted]) => ({ measure, values: noted })),
  };
}

/** All values of one measure at one size. */
export type Result = {
  measure: Measure;
  /** How many records there are; null where it does not depend on them. */
  size: number | null;
  /** What is counted, for example "favorites". */
  of: string;
  values: number[];
};

export type Summary = {
  median: number;
  p90: number;
  p95: number;
  /** The median in times of that at the smallest size; null where there is none. */
  ratio: number | null;
};

/** The value that so many percent do not exceed (nearest rank). */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

/** The numbers of a result, beside those of the same measure at the smallest size. */
export function summaryOf(result: Result, all: readonly Result[]): Summary {
  const median = percentile(result.values, 50);
  const smallest = all.find(({ measure }) => measure.name === result.measure.name);
  const isAlone = smallest === undefined || result.size === null;
  return {
    median,
    p90: percentile(result.values, 90),
    p95: percentile(result.values, 95),
    ratio: isAlone ? null : median / percentile(smallest.values, 50),
  };
}
