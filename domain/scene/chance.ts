import { fnv1a } from '../hash.ts';

/** The next random number between `from` and `to`. */
export type Chance = (from: number, to: number) => number;

/** Random numbers that are always the same for the same text (mulberry32). */
export function chanceOf(text: string): Chance {
  let state = fnv1a(text);
  return (from, to) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return from + (((value ^ (value >>> 14)) >>> 0) / 0x1_0000_0000) * (to - from);
  };
}
