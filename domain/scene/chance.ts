/** The next number by chance, from `from` to `to`. */
export type Chance = (from: number, to: number) => number;

/** Chance that is the same for the same text (mulberry32 over an FNV-1a hash). */
export function chanceOf(text: string): Chance {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return (from, to) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return from + (((value ^ (value >>> 14)) >>> 0) / 0x1_0000_0000) * (to - from);
  };
}
