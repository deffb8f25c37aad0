export type Point = readonly [x: number, y: number];

/** Writes the data of an SVG path, in steps from where the pen stands. */
export type Pen = {
  move: (to: Point) => Pen;
  line: (...through: Point[]) => Pen;
  /** A curve with one control point. */
  quad: (control: Point, to: Point) => Pen;
  /** A curve with two control points. */
  cubic: (first: Point, second: Point, to: Point) => Pen;
  /** A smooth line (Catmull-Rom) through all points; the pen stands at the first. */
  through: (points: readonly Point[]) => Pen;
  /** Closes the shape and returns the path. */
  close: () => string;
};

/**
 * @param grain steps in a unit: 1 for whole numbers, 2 for halves. Steps begin where the pen stands after
 *   rounding, so errors do not add up
 */
export function pen(grain = 1): Pen {
  let path = '';
  let here: Point = [0, 0];
  const rounded = (value: number) => Math.round(value * grain) / grain;
  const short = (value: number) => String(rounded(value)).replace(/^(-?)0\./, '$1.');
  const write = (letter: string, points: readonly Point[]): Pen => {
    const [fromX, fromY] = here;
    const steps = points.flatMap(([x, y]) => [short(x - fromX), short(y - fromY)]);
    path += letter + steps.join(' ').replaceAll(' -', '-');
    const [x, y] = points.at(-1) ?? here;
    here = [rounded(fromX + rounded(x - fromX)), rounded(fromY + rounded(y - fromY))];
    return self;
  };
  const self: Pen = {
    move([x, y]) {
      here = [rounded(x), rounded(y)];
      path += `M${short(x)} ${short(y)}`;
      return self;
    },
    line(...points) {
      for (const point of points) write('l', [point]);
      return self;
    },
    quad: (...points) => write('q', points),
    cubic: (...points) => write('c', points),
    through(points) {
      points.forEach((to, index) => {
        const from = points[index - 1];
        if (!from) return;
        const before = points[index - 2] ?? from;
        const after = points[index + 1] ?? to;
        const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
        // The first control point of "s" mirrors the last one of the curve before.
        if (index > 1) write('s', [second, to]);
        else {
          const first: Point = [
            from[0] + (to[0] - before[0]) / 6,
            from[1] + (to[1] - before[1]) / 6,
          ];
          write('c', [first, second, to]);
        }
      });
      return self;
    },
    close: () => `${path}z`,
  };
  return self;
}
