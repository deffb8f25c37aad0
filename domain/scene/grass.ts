import type { Chance } from './chance.ts';
import { type Point, pen } from './pen.ts';
import { COLORS, type Draw, leafTone, mix } from './picture.ts';

/** From far to near: how many blades, where the plumes stand, and how tall the layer is. */
const LAYERS = [
  { blades: 5, plumes: [], height: 1 },
  { blades: 6, plumes: [0.1, 0.5], height: 1 },
  { blades: 6, plumes: [0.3, 0.7], height: 1 },
  { blades: 6, plumes: [], height: 0.7 },
];

/** Long blades and a few plumes, all bent by one wind, before a large sun or moon. */
export const grass: Draw = (picture, chance, { side, wide }) => {
  const { width: w, height: h } = picture.size;
  const isLeft = chance(0, 1) < 0.5;
  const wind = chance(0, 1) < 0.5 ? 1 : -1;
  const flipped = (x: number) => (isLeft ? x : w - x);
  const air = picture.linear(
    [0, 0],
    [0, h],
    [
      [0, COLORS.edge],
      [0.35, COLORS.top],
      [1, mix(COLORS.low, COLORS.mist, 0.3)],
    ],
  );
  picture.wash(air);
  const radius = wide ? Math.min(h * 0.1, side * 0.27) : h * 0.044;
  const x = flipped(wide ? Math.min(side * 0.5, w * 0.22) : w * 0.26);
  picture.sun([x, h * (wide ? chance(0.3, 0.4) : 0.74)], radius, 3, 0.34);

  const tall = wide ? Math.min(h * 0.62, side * 1.7) : h * 0.26;
  const room = wide ? Math.min(side, w * 0.36) : w * 0.5;
  const limit = wide ? side - 18 : w + 40;
  /** A foot stands so far out that its tip, too, is beside the words. */
  const footAt = (share: number, sway: number): Point => {
    const outward = Math.max(0, isLeft ? -sway : sway);
    const inward = Math.max(0, isLeft ? sway : -sway);
    return [flipped(Math.min(room * share + 0.5 * outward, limit - inward)), h + 6];
  };
  LAYERS.forEach(({ blades, plumes, height }, layer) => {
    const paths = Array.from({ length: blades }, () => {
      const share = chance(0, 1) ** 1.3 * 0.85;
      const high = tall * chance(0.4, 0.95) * (1 - 0.4 * share) * height;
      const sway = wind * high * chance(0.14, 0.5);
      return blade(footAt(share, sway), high, sway, 1.4 + high * 0.009);
    });
    for (const place of plumes) {
      const high = tall * chance(0.78, 1.08);
      const foot = footAt(place + chance(-0.07, 0.07), wind * (high * 0.24 + tall * 0.2));
      paths.push(plume(chance, foot, high, wind, tall));
    }
    const color = leafTone(layer + 2);
    const fill = picture.linear(
      [0, h - tall],
      [0, h],
      [
        [0, mix(color, COLORS.low, 0.12)],
        [1, color],
      ],
    );
    picture.path(paths.join(''), fill);
  });
};

/** Two curves that meet at the tip. Both run the same way round, so overlaps never cancel each other. */
function blade([x, y]: Point, high: number, sway: number, thickness: number): string {
  const [bendX, bendY] = [x + sway * 0.12, y - high * 0.78];
  return pen(2)
    .move([x - thickness, y])
    .quad([bendX - thickness * 0.7, bendY], [x + sway, y - high])
    .quad([bendX + thickness * 0.7, bendY + thickness], [x + thickness, y])
    .close();
}

/** A stalk whose head is a few long strands, which leave it one after the other and blow with the wind. */
function plume(chance: Chance, foot: Point, high: number, wind: number, tall: number): string {
  const [x, y] = foot;
  const sway = wind * high * chance(0.14, 0.24);
  const on = (t: number): Point => [
    x + sway * 0.24 * t * (1 - t) + sway * t * t,
    y - 1.56 * high * t * (1 - t) - high * t * t,
  ];
  let path = blade(foot, high, sway, 1 + tall * 0.002);
  for (let strand = 0; strand < 6; strand++) {
    const start = on(0.7 + strand * 0.058);
    const [sx, sy] = start;
    const long = tall * 0.26 * chance(0.85, 1.1) * (1 - strand * 0.03);
    const tip: Point = [
      sx + wind * long * (0.5 + 0.05 * strand),
      sy - long * (0.42 - 0.1 * strand),
    ];
    const bowX = sx + wind * long * 0.16;
    const bowY = sy - long * (0.52 - 0.05 * strand);
    const thickness = long * 0.07;
    path += pen(2)
      .move(start)
      .quad([bowX, bowY], tip)
      .quad([bowX + wind * thickness, bowY + thickness * 2], start)
      .close();
  }
  return path;
}
