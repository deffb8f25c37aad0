import type { Chance } from './chance.ts';
import { filled, leaf, type Point } from './path.ts';
import type { Shape } from './scene.ts';

/** Branches that reach in from the lower corners. The middle stays free for the text. */
export function leaves(chance: Chance): Shape[] {
  return [
    branch(chance, [-30, 900], -1.05, 'far'),
    branch(chance, [1630, 900], -2.1, 'far'),
    branch(chance, [-40, 760], -0.42, 'near'),
    branch(chance, [1640, 780], -2.72, 'near'),
    branch(chance, [chance(350, 520), 960], -0.9, 'low'),
    branch(chance, [chance(1080, 1250), 960], -2.2, 'low'),
  ].map((path, index) => ({ path, tone: (['1', '1', '2', '3', '2', '4'] as const)[index] ?? '1' }));
}

const REACH = { far: 780, near: 600, low: 380 };

/** A bending stem with leaves on both sides, smaller toward the end. */
function branch(chance: Chance, foot: Point, towards: number, kind: keyof typeof REACH): string {
  const reach = REACH[kind] * chance(0.85, 1.1);
  const steps = 7;
  const bend = chance(-0.09, 0.09);
  const stem: Point[] = [foot];
  let angle = towards;
  let parts = '';
  for (let step = 1; step <= steps; step++) {
    const [x, y] = stem.at(-1) ?? foot;
    angle += bend;
    const point: Point = [
      x + (Math.cos(angle) * reach) / steps,
      y + (Math.sin(angle) * reach) / steps,
    ];
    stem.push(point);
    if (step === 1) continue;
    const size = 190 * (1 - (step / steps) * 0.55) * (reach / 600);
    const side = step % 2 === 0 ? 1 : -1;
    parts += leaf(point, angle + side * chance(0.55, 0.85), size, size * 0.42);
    if (step === steps) parts += leaf(point, angle, size, size * 0.36);
  }
  const back = stem.toReversed().map(([x, y]): Point => [x + 5, y + 5]);
  return filled(stem, back) + parts;
}
