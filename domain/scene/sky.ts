import type { Chance } from './chance.ts';
import { type Point, pen } from './pen.ts';
import { COLORS, type Draw, type Frame, mix, type Picture, tone } from './picture.ts';
import { pine } from './pine.ts';
import type { Size } from './scene.ts';

/** Seen at dawn and dusk, too; the others only at night. The style sheet decides it. */
const EARLY_STARS = 6;
const NIGHT_STARS = 9;
const FAR_POINTS = Array.from({ length: 9 }, (_, index) => index);

/** A wide sky over two ridges with a few pines: stars at night, thin bands of cloud at other times. */
export const sky: Draw = (picture, chance, frame) => {
  const { width: w, height: h } = picture.size;
  const { side, wide } = frame;
  const isLeft = chance(0, 1) < 0.5;
  const air = picture.linear(
    [0, 0],
    [0, h * 0.9],
    [
      [0, COLORS.edge],
      [0.4, COLORS.top],
      [0.8, COLORS.low],
      [1, mix(COLORS.low, COLORS.light, 0.45)],
    ],
  );
  picture.wash(air);
  stars(picture, chance, frame, EARLY_STARS, 'var(--scene-stars)');
  stars(picture, chance, frame, NIGHT_STARS, 'var(--scene-night-stars)');
  clouds(picture, chance, frame);

  // The far ridge is pale, the near one carries the trees.
  const far = ridge(chance, picture.size, h * 0.84, h * 0.05, isLeft, side);
  const farFill = picture.linear(
    [0, h * 0.76],
    [0, h * 0.94],
    [
      [0, tone(1)],
      [1, mix(tone(1), COLORS.mist, 0.6)],
    ],
  );
  picture.path(filled(far, picture.size), farFill);
  const near = ridge(chance, picture.size, h * 0.92, h * (wide ? 0.13 : 0.05), !isLeft, side);
  const nearFill = picture.linear(
    [0, h * 0.8],
    [0, h],
    [
      [0, tone(3)],
      [1, tone(4)],
    ],
  );
  picture.path(filled(near, picture.size), nearFill);

  const size = wide ? Math.min(h * 0.24, side * 0.62) : h * 0.1;
  const room = wide ? Math.min(side, w * 0.3) : w * 0.4;
  const places = [
    { at: 0.3, scale: 1 },
    { at: 0.66, scale: 0.6 },
    { at: 0.06, scale: 0.46 },
  ];
  for (const { at, scale } of places.slice(0, chance(0, 1) < 0.5 ? 3 : 2)) {
    const inward = room * (at + chance(-0.04, 0.04));
    const x = isLeft ? inward : w - inward;
    const foot = heightAt(near, x);
    const high = size * scale;
    const lean = (isLeft ? 1 : -1) * chance(0.08, 0.2);
    const fill = picture.linear(
      [0, foot - high],
      [0, foot],
      [
        [0, mix(tone(3), tone(4), 0.4)],
        [1, tone(4)],
      ],
    );
    picture.path(pine(chance, [x, foot + 3], high, lean), fill);
  }
};

/** Dots of three sizes: most beside the words, where there is room, else above or below them. */
function stars(
  picture: Picture,
  chance: Chance,
  { side, wide }: Frame,
  count: number,
  opacity: string,
) {
  const { width: w, height: h } = picture.size;
  const sizes = ['', '', ''];
  for (let index = 0; index < count; index++) {
    const isBeside = wide && index % 3 > 0;
    const inward = chance(0.02, Math.min(0.24, side / w - 0.02));
    const beside = index % 2 === 1 ? inward : 1 - inward;
    const x = isBeside ? beside : chance(0.06, 0.94);
    const above = wide ? chance(0.03, 0.17) : chance(0.6, 0.74);
    const y = isBeside ? chance(0.05, 0.6) : above;
    sizes[index % 5 === 1 ? 2 : index % 2] += `M${Math.round(x * w)} ${Math.round(y * h)}h0`;
  }
  const shine = picture.linear(
    [0, 0],
    [0, h * 0.7],
    [
      [0, COLORS.star],
      [1, COLORS.star, 0.6],
    ],
  );
  const widths = wide ? [2.6, 3.6, 5] : [1.8, 2.4, 3.4];
  sizes.forEach((dots, index) => {
    const stroke = { stroke: shine, 'stroke-width': widths[index] ?? 2, 'stroke-linecap': 'round' };
    picture.path(dots, 'none', { ...stroke, opacity });
  });
}

/** All clouds share one color, which is gone before the words begin. */
function clouds(picture: Picture, chance: Chance, { side, wide }: Frame): void {
  const { width: w, height: h } = picture.size;
  const inner = wide ? side / w : 0.5;
  const rest = wide ? 0 : 0.35;
  const fill = picture.linear(
    [0, 0],
    [w, 0],
    [
      [inner * 0.4, COLORS.cloud],
      [inner, COLORS.cloud, rest],
      [1 - inner, COLORS.cloud, rest],
      [1 - inner * 0.4, COLORS.cloud],
    ],
  );
  const places = [
    { isRight: false, y: 0.27, size: 0.9 },
    { isRight: true, y: 0.37, size: 0.8 },
    { isRight: false, y: 0.49, size: 0.6 },
  ];
  const paths = places.map(({ isRight, y, size }) => {
    const long = (wide ? Math.min(side * 1.15, w * 0.33) : w * 0.6) * size * chance(0.85, 1);
    const cy = wide ? h * (y + chance(-0.03, 0.03)) : h * (0.64 + y * 0.25);
    const off = long * chance(0, 0.2);
    return cloud(chance, [isRight ? w - off : off, cy], long, h * (wide ? 0.02 : 0.008));
  });
  picture.path(paths.join(''), fill, { opacity: 'var(--scene-clouds)' });
}

/** Flat below, three low swells above, ends drawn out thin. */
function cloud(chance: Chance, [x, y]: Point, long: number, high: number): string {
  const swell = (share: number) => share * high * chance(0.7, 1.3);
  const line: Point[] = [
    [x - long, y],
    [x - long * 0.55, y - swell(0.5)],
    [x, y - swell(1)],
    [x + long * 0.5, y - swell(0.6)],
    [x + long, y],
  ];
  const start: Point = [x - long, y];
  return pen()
    .move(start)
    .through(line)
    .quad([x, y + high * 0.6], start)
    .close();
}

function ridge(
  chance: Chance,
  { width: w, height: h }: Size,
  base: number,
  high: number,
  isRight: boolean,
  side: number,
): Point[] {
  const [slow, quick] = [chance(0, 6), chance(0, 6)];
  const reach = Math.max(side * 0.9, w * 0.3);
  return FAR_POINTS.map((index) => {
    const x = -40 + ((w + 80) * index) / 8;
    const distance = (isRight ? w - x : x) - reach * 0.3;
    const rise = high * Math.exp(-(Math.abs(distance / (reach * 0.85)) ** 1.9));
    const wave = Math.sin((x / w) * 7 + slow) * 0.008 + Math.sin((x / w) * 17 + quick) * 0.003;
    return [x, base - rise + wave * h];
  });
}

function filled(line: readonly Point[], { width, height }: Size): string {
  const [start = [0, height]] = line;
  return pen()
    .move(start)
    .through(line)
    .line([width + 40, height], [-40, height])
    .close();
}

function heightAt(line: readonly Point[], x: number): number {
  const index = line.findIndex(([each]) => each > x);
  const [from = [0, 0], to = [1, 0]] = [line[index - 1], line[index]];
  return from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0]);
}
