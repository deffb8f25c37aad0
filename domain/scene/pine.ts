import type { Chance } from './chance.ts';
import { type Point, pen } from './pen.ts';

/** Flat pads of needles on a leaning trunk: how far up, how wide, and how far aside. */
const PADS = [
  [0.47, 0.3, -1],
  [0.6, 0.34, 0.9],
  [0.74, 0.25, -0.7],
  [0.86, 0.24, 0.5],
  [0.98, 0.2, -0.1],
] as const;

/** A pine. All parts run the same way round, so overlaps never cancel each other. */
export function pine(chance: Chance, [x, y]: Point, high: number, lean: number): string {
  const at = (t: number): Point => [x + lean * high * Math.sin(t * 2.6), y - high * t];
  const edge =
    (way: number) =>
    (t: number): Point => {
      const [middle, up] = at(t);
      return [middle + way * high * (0.028 - 0.021 * t), up];
    };
  const steps = [0, 0.33, 0.66, 0.96];
  const [one, other] = [steps.map(edge(-1)), steps.toReversed().map(edge(1))];
  let path = pen().move(edge(-1)(0)).through(one).line(edge(1)(0.96)).through(other).close();
  const way = lean > 0 ? 1 : -1;
  for (const [t, width, aside] of PADS) {
    const [middle, up] = at(t);
    const center = middle + way * aside * high * 0.2 * chance(0.8, 1.15);
    const [a, b] = [width * high * chance(0.85, 1.1), high * 0.08 * chance(0.85, 1.15)];
    const skew = chance(-0.12, 0.12);
    const place = (right: number, down: number): Point => [center + a * right, up + b * down];
    const top = [
      place(-1, 0),
      place(-0.68, -0.62),
      place(-0.3 + skew, -0.95),
      place(0.08 + skew, -1.15),
      place(0.5, -0.7),
      place(1, 0),
    ];
    path += pen().move(place(-1, 0)).through(top).quad(place(0.1, 0.55), place(-1, 0)).close();
  }
  return path;
}
