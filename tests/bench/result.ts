/** What is measured, and the results. */

export type Measure = {
  name: string;
  unit: 'ms' | 'MB' | 'KB' | '';
  /** What the value is: from when to when, or of what. */
  definition: string;
  /** For every variant but the first; with `of`, for every variant. */
  target?: Target;
};

/** At most this many times the median of the first variant, or a value that must not be exceeded. */
export type Target = { times: number } | { of: 'median' | 'p95'; atMost: number };

/** Values of several measures. */
export type Values = { measure: Measure; values: number[] }[];

/** Collects values, in the order in which their measures first come. */
export function newRecorder(): {
  record: (measure: Measure, value: number) => void;
  all: () => Values;
} {
  const recorded = new Map<Measure, number[]>();
  return {
    record: (measure, value) => recorded.set(measure, [...(recorded.get(measure) ?? []), value]),
    all: () => [...recorded].map(([measure, values]) => ({ measure, values })),
  };
}

/** All values of one measure for one variant. */
export type Result = {
  measure: Measure;
  /** What was measured, for example "10,000 favorites" or "static twin". */
  variant: string;
  values: number[];
};

export type Summary = {
  median: number;
  p90: number;
  p95: number;
  /** The median divided by that of the first variant; null if there is only one. */
  ratio: number | null;
  /** Whether the target was met; null if there is none. */
  met: boolean | null;
};

/** The smallest value that is not exceeded by this percentage of the values (nearest rank). */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

/** The numbers of a result, compared with the first variant of the same measure. */
export function summaryOf(result: Result, all: readonly Result[]): Summary {
  const { measure, values } = result;
  const variants = all.filter((other) => other.measure.name === measure.name);
  const [first = result] = variants;
  const median = percentile(values, 50);
  const p95 = percentile(values, 95);
  const base = percentile(first.values, 50);
  const ratio = variants.length > 1 && base !== 0 ? median / base : null;
  return { median, p90: percentile(values, 90), p95, ratio, met: isMet() };

  function isMet(): boolean | null {
    const { target } = measure;
    if (!target) return null;
    if ('of' in target) return (target.of === 'median' ? median : p95) <= target.atMost;
    return first === result || ratio === null ? null : ratio <= target.times;
  }
}

/** "1 favorite", "10,000 favorites". */
export function counted(count: number, plural: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? plural.replace(/s$/, '') : plural}`;
}
