/** What is measured, and what came of it. */

export type Measure = {
  name: string;
  unit: 'ms' | 'MB' | 'KB' | '';
  /** From when to when, or of what. */
  says: string;
  /** What each variant after the first shall reach; or, with `of`, each of them. */
  aim?: Aim;
};

/** So many times the median of the first variant at most, or a value that is not exceeded. */
export type Aim = { times: number } | { of: 'median' | 'p95'; atMost: number };

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

/** All values of one measure for one variant. */
export type Result = {
  measure: Measure;
  /** What it was measured of, for example "10,000 favorites" or "static twin". */
  variant: string;
  values: number[];
};

export type Summary = {
  median: number;
  p90: number;
  p95: number;
  /** The median in times of that of the first variant; null where there is only one. */
  ratio: number | null;
  /** Whether the aim was reached; null where there is none. */
  reached: boolean | null;
};

/** The value that so many percent do not exceed (nearest rank). */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

/** The numbers of a result, beside those of the first variant of the same measure. */
export function summaryOf(result: Result, all: readonly Result[]): Summary {
  const { measure, values } = result;
  const variants = all.filter((other) => other.measure.name === measure.name);
  const [first = result] = variants;
  const median = percentile(values, 50);
  const p95 = percentile(values, 95);
  const base = percentile(first.values, 50);
  const ratio = variants.length > 1 && base !== 0 ? median / base : null;
  return { median, p90: percentile(values, 90), p95, ratio, reached: reached() };

  function reached(): boolean | null {
    const { aim } = measure;
    if (!aim) return null;
    if ('of' in aim) return (aim.of === 'median' ? median : p95) <= aim.atMost;
    return first === result || ratio === null ? null : ratio <= aim.times;
  }
}

/** Counts things as people write them: "1 favorite", "10,000 favorites". */
export function counted(count: number, of: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? of.replace(/s$/, '') : of}`;
}
