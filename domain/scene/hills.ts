import type { Chance } from './chance.ts';
import { circle, filled, type Point } from './path.ts';
import { HEIGHT, type Phase, type Shape, WIDTH } from './scene.ts';

/** The height of the sun or the moon, from the top. */
const LIGHT_AT: Record<Phase, number> = { dawn: 500, day: 210, dusk: 470, night: 190 };

/** Four ridges, one in front of the other, with the sun or the moon behind them. */
export function hills(chance: Chance, phase: Phase): Shape[] {
  const light = circle([chance(180, 1420), LIGHT_AT[phase]], phase === 'night' ? 44 : 78);
  return [
    { path: light, tone: 'light' },
    ...(['1', '2', '3', '4'] as const).map((tone, index) => ({
      path: ridge(chance, 560 + index * 88, 92 - index * 16),
      tone,
    })),
  ];
}

/** A rolling line across the picture, filled down to the bottom edge. */
function ridge(chance: Chance, height: number, swing: number): string {
  const waves = [
    { length: chance(900, 1500), swing, shift: chance(0, 6.3) },
    { length: chance(380, 620), swing: swing / 3, shift: chance(0, 6.3) },
  ];
  const line = Array.from({ length: 13 }, (_, index): Point => {
    const x = -40 + index * 140;
    const y = waves.reduce(
      (sum, wave) => sum + wave.swing * Math.sin((x / wave.length) * 2 * Math.PI + wave.shift),
      height,
    );
    return [x, y];
  });
  return filled(line, [
    [WIDTH + 40, HEIGHT],
    [-40, HEIGHT],
  ]);
}
