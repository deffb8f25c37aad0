import type { Chance } from './chance.ts';
import { type Point, pen } from './pen.ts';
import { COLORS, type Draw, leafTone, mix } from './picture.ts';

/** From where a branch grows, in which direction (radians), how it bends, and its size in shares of the room. */
type Branch = {
  from: Point;
  angle: number;
  bend: number;
  length: number;
  leaf: number;
  depth: number;
  steps: number;
};

/** A hanging twig and two rising branches, from opposite corners. */
export const leaves: Draw = (picture, chance, { wide, left, right, top, bottom, side }) => {
  const { width: w, height: h } = picture.size;
  const ground = picture.linear(
    [0, 0],
    [w * 0.2, h],
    [
      [0, mix(COLORS.top, COLORS.leafSky, 0.1)],
      [0.6, COLORS.top],
      [1, COLORS.leafSky],
    ],
  );
  picture.wash(ground);
  const gap = wide ? 22 : 8;
  const isFree = ([x, y]: Point) =>
    x < left - gap || x > right + gap || y < top - gap || y > bottom + gap;

  const room = wide ? Math.min(h, side * 2.4) : h * 0.52;
  const isFlipped = chance(0, 1) < 0.5;
  const at = (x: number, y: number): Point => [isFlipped ? w - x : x, y];
  for (const each of wide ? wideBranches(w, h, at) : narrowBranches(w, h, at)) {
    const grown = {
      ...each,
      angle: isFlipped ? Math.PI - each.angle : each.angle,
      length: each.length * room * chance(0.92, 1.06),
      bend: (isFlipped ? -1 : 1) * each.bend * chance(0.7, 1.3),
      leaf: each.leaf * room,
    };
    const { from, angle, length, depth } = grown;
    const end: Point = [from[0] + Math.cos(angle) * length, from[1] + Math.sin(angle) * length];
    const fill = picture.linear(from, end, [
      [0, leafTone(depth + 2)],
      [1, mix(leafTone(depth + 1), COLORS.top, depth > 0 ? 0.1 : 0.35)],
    ]);
    picture.group(branch(chance, grown, isFree), fill);
  }
};

type Place = (x: number, y: number) => Point;

function wideBranches(w: number, h: number, at: Place): Branch[] {
  return [
    {
      from: at(-20, h * 0.6),
      angle: -1.12,
      bend: -0.05,
      length: 0.56,
      leaf: 0.2,
      depth: 0,
      steps: 5,
    },
    {
      from: at(w + 20, h * 0.06),
      angle: 2.45,
      bend: -0.13,
      length: 0.66,
      leaf: 0.17,
      depth: 1,
      steps: 7,
    },
    {
      from: at(-20, h * 1.02),
      angle: -1.12,
      bend: -0.015,
      length: 0.8,
      leaf: 0.185,
      depth: 2,
      steps: 8,
    },
  ];
}

function narrowBranches(w: number, h: number, at: Place): Branch[] {
  return [
    {
      from: at(w + 10, h * 0.012),
      angle: 2.9,
      bend: 0.01,
      length: 0.6,
      leaf: 0.15,
      depth: 0,
      steps: 6,
    },
    {
      from: at(-10, h * 0.875),
      angle: -0.07,
      bend: 0.02,
      length: 0.72,
      leaf: 0.165,
      depth: 1,
      steps: 6,
    },
    {
      from: at(-10, h * 0.99),
      angle: -0.3,
      bend: 0.03,
      length: 0.82,
      leaf: 0.18,
      depth: 3,
      steps: 7,
    },
  ];
}

type Leaf = { at: Point; angle: number; size: number; width: number; droop: number };

/** The paths of a stem and its leaves. It ends where it, or a leaf of it, would reach the words. */
function branch(
  chance: Chance,
  { from, angle, bend, length, leaf, depth, steps }: Branch,
  isFree: (point: Point) => boolean,
): string[] {
  const spine: Point[] = [from];
  const angles = [angle];
  const grown: Leaf[] = [];
  for (let step = 1; step <= steps; step++) {
    const direction = (angles.at(-1) ?? angle) + bend;
    const next = along(spine.at(-1) ?? from, direction, length / steps);
    const size = leaf * (1.1 - 0.5 * (step / steps)) * chance(0.9, 1.08);
    const way = step % 2 === 1 ? 1 : -1;
    const open = chance(0.6, 0.88);
    const pair = depth > 1 && step === 3 ? [way, -way] : [way];
    const ways = step === steps ? [0] : pair;
    const here = ways.map((each) => ({
      at: next,
      angle: direction + each * open,
      size,
      width: size * chance(0.2, 0.245),
      droop: -each * chance(0.05, 0.16),
    }));
    const tips = here.map((each) => along(next, each.angle, size * 1.08));
    if (![next, ...tips].every(isFree)) break;
    spine.push(next);
    angles.push(direction);
    grown.push(...here);
  }
  const last = grown.pop();
  if (last) grown.push({ ...last, angle: (angles.at(-1) ?? angle) + bend, droop: bend * 1.5 });
  return [stem(spine, angles, Math.max(1.5, leaf * 0.03)), ...grown.map(blade)];
}

function along([x, y]: Point, angle: number, distance: number): Point {
  return [x + Math.cos(angle) * distance, y + Math.sin(angle) * distance];
}

/** One outline around a spine, thinner toward the end, so that it never breaks. */
function stem(spine: readonly Point[], angles: readonly number[], thickness: number): string {
  const edge = (way: number) =>
    spine.map(([x, y], index): Point => {
      const off = thickness * (1 - (index / spine.length) * 0.8) * way;
      const angle = angles[index] ?? 0;
      return [x - Math.sin(angle) * off, y + Math.cos(angle) * off];
    });
  const one = edge(1);
  const other = edge(-1).reverse();
  const [start = [0, 0]] = one;
  return pen(2)
    .move(start)
    .through(one)
    .line(other[0] ?? start)
    .through(other)
    .close();
}

/** Two half blades. Both keep off the midrib: the gap is widest near the stem, and closed at the tip. */
function blade({ at: [x, y], angle, size, width, droop }: Leaf): string {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const place = (forward: number, across: number): Point => {
    const off = across + droop * size * forward * forward;
    return [x + cos * forward * size - sin * off, y + sin * forward * size + cos * off];
  };
  const gap = Math.max(0.7, size * 0.011);
  const half = (way: number) =>
    pen(size > 66 ? 1 : 2)
      .move(place(-0.02, way * gap * 0.4))
      .cubic(place(0.22, way * width * 0.75), place(0.6, way * width * 1.4), place(1, 0))
      .quad(place(0.5, way * gap), place(-0.02, way * gap * 0.4))
      .close();
  return half(1) + half(-1);
}
