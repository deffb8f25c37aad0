/** Chance that a seed repeats: a run that failed can be run again. */
export type Chance = {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  /** True in this many of 100 cases. */
  in100(cases: number): boolean;
  pick<T>(from: readonly T[]): T;
};

/** @param seed unsigned 32-bit */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  // mulberry32, by Tommy Ettinger, in the public domain.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    in100: (cases) => next() * 100 < cases,
    pick: <T>(from: readonly T[]) => {
      if (from.length === 0) throw new RangeError('There is nothing to pick from.');
      return from[between(0, from.length - 1)] as T;
    },
  };
}
