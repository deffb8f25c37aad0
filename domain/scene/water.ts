import type { Chance } from './chance.ts';
import { type Point, pen } from './pen.ts';
import { COLORS, type Draw, mix, tone } from './picture.ts';

const RIPPLES = 16;
const GLINTS = 12;

/**
 * A low horizon with a far shore and one small boat. On the other side stand the sun or the moon, and its
 * broken light on the water.
 */
export const water: Draw = (picture, chance, { side, wide }) => {
  const { width: w, height: h } = picture.size;
  const horizon = Math.round(h * 0.785);
  const deep = h - horizon;
  const isLeft = chance(0, 1) < 0.5;
  const flipped = (x: number) => (isLeft ? x : w - x);
  const air = picture.linear(
    [0, 0],
    [0, horizon],
    [
      [0, COLORS.edge],
      [0.35, COLORS.top],
      [1, COLORS.low],
    ],
  );
  picture.wash(air, 0, horizon + 1);
  const sea = picture.linear(
    [0, horizon],
    [0, h],
    [
      [0, mix(COLORS.low, tone(1), 0.3)],
      [0.25, tone(1)],
      [0.65, tone(2)],
      [1, mix(tone(3), tone(4), 0.4)],
    ],
  );
  picture.wash(sea, horizon, deep);

  const radius = wide ? Math.min(h * 0.06, side * 0.18) : h * 0.03;
  const sunX = flipped(wide ? Math.min(side * 0.5, w * 0.25) : w * 0.24);
  const sunY = horizon - h * (wide ? chance(0.13, 0.22) : 0.05);
  picture.sun([sunX, sunY], radius, 4, 0.4);

  // Far shores and, upside down and flatter, what the water keeps of them.
  const reflection = picture.linear(
    [0, horizon],
    [0, horizon + h * 0.04],
    [
      [0, tone(2), 0.7],
      [1, tone(2), 0],
    ],
  );
  const shores = [
    { color: tone(1), high: 0.06, long: 0.62 },
    { color: tone(2), high: 0.036, long: 0.42 },
  ];
  shores.forEach(({ color, high, long }) => {
    const reach = wide ? Math.min(side * 2.6, w * long) : w * long * 1.3;
    const points = shore(chance, reach, high * h * (wide ? 1 : 0.5));
    const outline = (scale: number) => {
      const line = points.map(([x, y]): Point => [flipped(w + 20 - x), horizon - y * scale]);
      return pen()
        .move(line[0] ?? [0, horizon])
        .through(line)
        .close();
    };
    const fill = picture.linear(
      [flipped(w), horizon],
      [flipped(w - reach), horizon],
      [
        [0.2, color],
        [1, mix(color, COLORS.low, 0.7)],
      ],
    );
    picture.path(outline(1), fill);
    picture.path(outline(-0.7), reflection);
  });
  picture.path(`M0 ${horizon}h${w}v1.2h${-w}z`, mix(COLORS.low, COLORS.light, 0.3), {
    opacity: 0.6,
  });

  // Strokes grow longer and wider apart toward the viewer.
  let dark = '';
  let pale = '';
  for (let index = 0; index < RIPPLES; index++) {
    const near = ((index + 0.5) / RIPPLES) ** 1.6;
    const long = w * chance(0.04, 0.11) * (0.35 + near) * (wide ? 1 : 1.5);
    const at: Point = [chance(0, w), horizon + 5 + deep * near * 0.93];
    if (index % 3 > 0) dark += lens(at, long, 1.2 + near * h * 0.009);
    else pale += lens(at, long, 1.2 + near * h * 0.007);
  }
  const darkFill = picture.linear(
    [0, horizon],
    [0, h],
    [
      [0, mix(tone(1), tone(2), 0.5)],
      [1, tone(4)],
    ],
  );
  picture.path(dark, darkFill, { opacity: 0.55 });
  picture.path(pale, mix(tone(1), COLORS.low, 0.6), { opacity: 0.6 });

  const boatIn = wide ? Math.min(side * chance(0.45, 0.7), w * 0.3) : w * chance(0.2, 0.3);
  const boat = boatAt([flipped(w - boatIn), horizon + deep * 0.2], h * (wide ? 0.026 : 0.014));
  picture.path(boat.reflection, tone(3), { opacity: 0.6 });
  picture.path(boat.hull, tone(4));
  picture.path(boat.sail, mix(COLORS.mist, COLORS.light, 0.25));

  let glints = '';
  for (let index = 0; index < GLINTS; index++) {
    const near = (index / GLINTS) ** 1.35;
    const long = radius * (0.5 + 1.25 * near) * chance(0.55, 1.15);
    const x = sunX + chance(-1, 1) * radius * 0.35 * near;
    glints += lens([x, horizon + 3 + deep * near * 0.92], long, 1.5 + near * h * 0.0085);
  }
  const glintFill = picture.linear(
    [0, horizon],
    [0, h],
    [
      [0, COLORS.light],
      [1, mix(COLORS.light, tone(2), 0.35)],
    ],
  );
  picture.path(glints, glintFill);
};

/** A stroke that is thin at both ends. */
function lens([x, y]: Point, long: number, thickness: number): string {
  return pen()
    .move([x - long, y])
    .quad([x, y - thickness], [x + long, y])
    .quad([x, y + thickness], [x - long, y])
    .close();
}

/** A small boat with one sail, and a little of itself in the water. */
function boatAt([x, y]: Point, size: number) {
  const at = (right: number, down: number): Point => [x + size * right, y + size * down];
  return {
    hull: pen(2)
      .move(at(-1, -0.3))
      .quad(at(0, -0.14), at(1.1, -0.36))
      .quad(at(0.6, 0.12), at(0, 0.1))
      .quad(at(-0.7, 0.1), at(-1, -0.3))
      .close(),
    sail: pen(2)
      .move(at(0.1, -2.3))
      .quad(at(1.1, -1.2), at(0.85, -0.42))
      .line(at(-0.1, -0.34))
      .quad(at(0.25, -1.4), at(0.1, -2.3))
      .close(),
    reflection:
      lens(at(0.1, 0.36), size * 0.9, size * 0.24) + lens(at(0.3, 0.85), size * 0.6, size * 0.18),
  };
}

/** A low shore that begins outside the picture and runs out flat on the water: distance and height. */
function shore(chance: Chance, reach: number, high: number): Point[] {
  const humps = [chance(0.05, 0.2), chance(0.3, 0.42)];
  const line = Array.from({ length: 7 }, (_, index): Point => {
    const t = index / 7;
    const hump = humps.reduce((sum, at) => sum + Math.exp(-(((t - at) / 0.17) ** 2)) * 0.5, 0.45);
    return [t * reach, high * hump * (1 - t) ** 0.8 * (1 - t * 0.3)];
  });
  return [[0, 0], ...line, [reach, 0]];
}
