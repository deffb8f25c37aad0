/** Pseudo-random numbers from a seed, so that a file that fails can be made again. */
export type Chance = {
  /** From 0 up to, but not including, `below`. */
  number: (below: number) => number;
  oneOf: <T>(values: readonly T[]) => T;
};

/** @param seed any number, another one for each file. The generator is mulberry32 by Tommy Ettinger. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const number = (below: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  return { number, oneOf: (values) => values[number(values.length)] as (typeof values)[number] };
}
