export type Point = readonly [x: number, y: number];

/** A number as short as a picture of 1600 by 900 allows. */
const short = (value: number) => String(Math.round(value));

const at = ([x, y]: Point) => `${short(x)} ${short(y)}`;

/** A smooth line through points (Catmull-Rom, as cubic curves). The pen is at the first already. */
export function through(points: readonly Point[]): string {
  return points
    .slice(1)
    .map((to, index) => {
      const from = points[index] ?? to;
      const before = points[index - 1] ?? from;
      const after = points[index + 2] ?? to;
      const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
      const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
      return `C${at(first)} ${at(second)} ${at(to)}`;
    })
    .join('');
}

/** A closed shape: a smooth line, then straight lines through the corners. */
export function filled(line: readonly Point[], corners: readonly Point[]): string {
  const start = line[0] ?? [0, 0];
  return `M${at(start)}${through(line)}${corners.map((corner) => `L${at(corner)}`).join('')}Z`;
}

/** A circle. */
export function circle([x, y]: Point, radius: number): string {
  const r = short(radius);
  return `M${at([x - radius, y])}a${r} ${r} 0 1 1 ${short(radius * 2)} 0a${r} ${r} 0 1 1 ${short(-radius * 2)} 0Z`;
}

/** A shape with straight sides. */
export function polygon(points: readonly Point[]): string {
  return `M${points.map(at).join('L')}Z`;
}

/** A leaf: two curves from its foot to its tip. */
export function leaf(foot: Point, angle: number, length: number, width: number): string {
  const along = [Math.cos(angle), Math.sin(angle)] as const;
  const tip: Point = [foot[0] + along[0] * length, foot[1] + along[1] * length];
  const side = (way: number): Point => [
    foot[0] + along[0] * length * 0.45 - along[1] * width * way,
    foot[1] + along[1] * length * 0.45 + along[0] * width * way,
  ];
  return `M${at(foot)}Q${at(side(1))} ${at(tip)}Q${at(side(-1))} ${at(foot)}Z`;
}
