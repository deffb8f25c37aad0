export type Point = readonly [x: number, y: number];

/** Whole numbers are precise enough for a picture of 1600 by 900. */
const short = (value: number) => String(Math.round(value));

const at = (point: Point) => pair(point[0], point[1]);
const pair = (x: number, y: number) => `${short(x)} ${short(y)}`;

/** A smooth line from the first point through the others: Catmull-Rom, as cubic Bézier curves. */
export function through(points: readonly Point[]): string {
  return points.reduce((path, to, index) => {
    const from = points[index - 1];
    if (!from) return path;
    const before = points[index - 2] ?? from;
    const after = points[index + 1] ?? to;
    const first = pair(from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6);
    const second = pair(to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6);
    return `${path}C${first} ${second} ${at(to)}`;
  }, '');
}

/** A closed shape: a smooth line, then straight lines to the corners. */
export function filled(line: readonly Point[], corners: readonly Point[]): string {
  const start = line[0] ?? [0, 0];
  return `M${at(start)}${through(line)}${corners.map((corner) => `L${at(corner)}`).join('')}Z`;
}

export function circle([x, y]: Point, radius: number): string {
  const r = short(radius);
  return `M${at([x - radius, y])}a${r} ${r} 0 1 1 ${short(radius * 2)} 0a${r} ${r} 0 1 1 ${short(-radius * 2)} 0Z`;
}

export function polygon(points: readonly Point[]): string {
  return `M${points.map(at).join('L')}Z`;
}

/** A leaf: two curves from its base to its tip. */
export function leaf(foot: Point, angle: number, length: number, width: number): string {
  const x = Math.cos(angle);
  const y = Math.sin(angle);
  const midX = foot[0] + x * length * 0.45;
  const midY = foot[1] + y * length * 0.45;
  const left = pair(midX - y * width, midY + x * width);
  const right = pair(midX + y * width, midY - x * width);
  const tip = pair(foot[0] + x * length, foot[1] + y * length);
  return `M${at(foot)}Q${left} ${tip}Q${right} ${at(foot)}Z`;
}
