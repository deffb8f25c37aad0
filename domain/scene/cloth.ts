import type { Chance } from './chance.ts';
import { filled, type Point } from './path.ts';
import { HEIGHT, type Shape, WIDTH } from './scene.ts';

/** A blanket laid down in folds across the lower half. */
export function cloth(chance: Chance): Shape[] {
  const slope = chance(-0.12, 0.12);
  return (['1', '2', 'light', '3', '4'] as const).map((tone, index) => ({
    path: fold(chance, 500 + index * 86, slope * (1 - index / 6), 70 - index * 7),
    tone,
  }));
}

/** One fold: a long wave, filled down to the bottom edge. */
function fold(chance: Chance, height: number, slope: number, swing: number): string {
  const crest = chance(300, 1300);
  const width = chance(260, 420);
  const line = Array.from({ length: 9 }, (_, index): Point => {
    const x = -40 + index * 210;
    const rise = swing * Math.exp(-(((x - crest) / width) ** 2));
    const dip = swing * 0.8 * Math.exp(-(((x - crest - width * 1.7) / width) ** 2));
    return [x, height + slope * (x - WIDTH / 2) - rise + dip];
  });
  return filled(line, [
    [WIDTH + 40, HEIGHT],
    [-40, HEIGHT],
  ]);
}
