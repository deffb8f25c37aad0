import type { Chance } from './chance.ts';
import { type Point, pen } from './pen.ts';
import { COLORS, type Draw, mix, tone } from './picture.ts';

/** What differs from ridge to ridge, from far to near. Heights are shares of the picture's. */
const WIDE = {
  base: [0.792, 0.815, 0.872, 0.92, 0.972],
  high: [0.31, 0.17, 0.15, 0.1, 0.06],
};
const NARROW = {
  base: [0.815, 0.845, 0.885, 0.93, 0.98],
  high: [0.05, 0.055, 0.06, 0.055, 0.04],
};
const KNOLLS = [0, 0, 0.022, 0.03, 0.026];

/**
 * Five ridges around a valley, which lies under the words. A ridge is clearest at its crest, and fades into
 * mist at its foot. The sun or the moon stands over the lower side.
 */
export const hills: Draw = (picture, chance, { side, wide }) => {
  const { width: w, height: h } = picture.size;
  const sky = picture.linear(
    [0, 0],
    [0, h * 0.8],
    [
      [0, COLORS.edge],
      [0.3, COLORS.top],
      [1, COLORS.low],
    ],
  );
  picture.wash(sky);

  const tallRight = chance(0, 1) < 0.5;
  const radius = wide ? Math.min(h * 0.07, side * 0.2) : h * 0.034;
  const inward = wide ? Math.min(side * 0.52, w * 0.27) : w * 0.2;
  const y = h * (wide ? chance(0.36, 0.5) : 0.75);
  picture.sun([tallRight ? inward : w - inward, y], radius, 3.4, 0.34);

  const tones = [mix(tone(1), COLORS.low, 0.35), tone(1), tone(2), tone(3), tone(4)];
  const { base: bases, high: heights } = wide ? WIDE : NARROW;
  // Where there is little room beside the words the mountains are lower, not steeper.
  const share = wide ? Math.min(1, side / (0.4 * h)) : 1;
  tones.forEach((color, depth) => {
    const base = h * (bases[depth] ?? 1);
    const line = crest(chance, w, {
      base,
      high: h * share * (heights[depth] ?? 0),
      isRight: depth % 2 === 1 ? !tallRight : tallRight,
      side: wide ? side : w * 0.6,
      knoll: h * (KNOLLS[depth] ?? 0),
    });
    const top = Math.min(...line.map(([, each]) => each));
    const foot = Math.max(base + h * 0.02, top + h * 0.14) + h * 0.03 * depth;
    const fill = picture.linear(
      [0, top],
      [0, foot],
      [
        [0, color],
        [0.4, mix(color, COLORS.mist, 0.22)],
        [1, mix(color, COLORS.mist, 0.85 - depth * 0.15)],
      ],
    );
    const [start = [0, h]] = line;
    picture.path(
      pen()
        .move(start)
        .through(line)
        .line([w + 40, h], [-40, h])
        .close(),
      fill,
    );
  });
};

type Ridge = { base: number; high: number; isRight: boolean; side: number; knoll: number };

/** A line with a mountain at one side and a shoulder at the other, with slopes as hollow as a fan's. */
function crest(chance: Chance, w: number, { base, high, isRight, side, knoll }: Ridge): Point[] {
  const peaks = [
    { at: chance(0, 0.34), high: chance(0.85, 1), isRight },
    { at: chance(-0.35, -0.05), high: chance(0.3, 0.55), isRight: !isRight },
    { at: chance(0.42, 0.62), high: chance(0.2, 0.42), isRight },
    { at: chance(0.15, 0.4), high: chance(0.1, 0.25), isRight: !isRight },
  ];
  const steep = chance(2.3, 3);
  const shift = chance(0, 6);
  const middle = w * chance(0.3, 0.7);
  const tilt = (isRight ? -1 : 1) * chance(0.1, 0.22) * high;
  const count = Math.min(30, Math.max(18, Math.round(w / 50)));
  return Array.from({ length: count + 1 }, (_, index) => {
    const x = -40 + ((w + 80) * index) / count;
    const wave = Math.sin((x / side) * 2.2 + shift) * high * 0.05;
    const bump = knoll * Math.exp(-(((x - middle) / (w * 0.17)) ** 2));
    const rise = peaks.reduce((sum, peak) => {
      const distance = (peak.isRight ? w - x : x) / side - peak.at;
      return sum + high * peak.high * Math.exp(0.13 * steep - steep * Math.hypot(distance, 0.13));
    }, 0);
    return [x, base + wave + tilt * (x / w - 0.5) - bump - rise];
  });
}
