import type { Chance } from './chance.ts';
import { type Point, pen } from './pen.ts';
import { COLORS, type Draw, mix, tone } from './picture.ts';

/** The widths of the twig's shadow: several of them make its edge soft. */
const SHADOW_WIDTHS = [0, 0.25, 0.5, 0.75];
/** Each layer of light is a little wider than the one before: a soft edge without a filter. */
const LAYERS = Array.from({ length: 10 }, (_, index) => index);

/** A place on the lit part of the wall: both numbers are 0 to 1. */
type Place = (across: number, down: number) => Point;

/**
 * Panes of light that fall slanting on a bare wall, with the shadow of a twig in them. Nothing of the
 * window itself is drawn.
 */
export const windowLight: Draw = (picture, chance, { side, wide, bottom }) => {
  const { width: w, height: h } = picture.size;
  const isFlipped = chance(0, 1) < 0.5;
  const flipped = (x: number) => (isFlipped ? w - x : x);
  const shaded = (deeper: string, share: number) => mix(COLORS.wall, deeper, share);
  const wall = picture.linear(
    [flipped(0), 0],
    [flipped(w), h * 0.9],
    [
      [0, shaded(COLORS.low, 0.2)],
      [1, shaded(tone(2), 0.35)],
    ],
  );
  picture.wash(wall);
  const floor = Math.round(h * (wide ? 0.9 : 0.955));
  const floorFill = picture.linear(
    [flipped(0), 0],
    [flipped(w), 0],
    [
      [0, shaded(tone(3), 0.35)],
      [1, shaded(tone(3), 0.8)],
    ],
  );
  picture.wash(floorFill, floor, h - floor);
  picture.wash(shaded(tone(4), 0.6), floor, Math.max(1, h * 0.002));

  // The light leans, and is a little taller on its near side.
  const across = wide ? Math.min(side * 0.74, h * 0.52) : w * 0.62;
  const down = wide ? Math.min(h * 0.62, side * 1.6) : h * 0.155;
  const lean = down * (wide ? 0.16 : 0.5);
  const x = wide ? Math.max(-side * 0.02, (side - across - lean) * 0.45) : w * 0.1;
  const y = wide ? h * chance(0.14, 0.2) : bottom + h * 0.02;
  const on: Place = (u, v) => {
    const above = [x + across * 0.94 * u, y + down * 0.07 * (1 - u)] as const;
    const below = [x + lean + across * u, y + down - down * 0.07 * u] as const;
    return [flipped(above[0] * (1 - v) + below[0] * v), above[1] * (1 - v) + below[1] * v];
  };

  const soft = Math.min(across, down) * (wide ? 0.05 : 0.075);
  const panes = panesOf(on, wide ? [2, 3] : [3, 2], [across, down], soft);
  const layers = LAYERS.map((layer) => ({
    opacity: 0.2,
    'stroke-width': Math.round((soft * layer * 2) / 9),
  }));
  picture.layers('scene-panes', panes, COLORS.pane, layers);

  // Toward the top the light is weaker.
  const [reachU, reachV] = [0.5 + (soft * 1.5) / across, 0.5 + (soft * 1.5) / down];
  const corner = (u: number, v: number) => on(0.5 + u * reachU, 0.5 + v * reachV);
  const veil = shaded(COLORS.low, 0.2);
  const veilFill = picture.linear(on(0.4, 0), on(0.6, 1), [
    [0, veil, 0.5],
    [0.7, veil, 0],
  ]);
  picture.path(
    pen().move(corner(-1, -1)).line(corner(1, -1), corner(1, 1), corner(-1, 1)).close(),
    veilFill,
  );

  // In the color of the wall, so it ends where the light ends.
  const shadow = twig(chance, on, Math.min(across, down * 1.6));
  const widths = SHADOW_WIDTHS.map((each) => ({ opacity: 0.24, 'stroke-width': soft * each }));
  picture.layers('scene-twig', shadow, wall, widths);

  // The wall gives some of the light back. Last, so that the twig does not show beside the panes.
  const glow = on(0.5, 0.6);
  const reach = down * (wide ? 0.9 : 1.7);
  const glowFill = picture.radial(glow, reach, [
    [0, COLORS.pane, 0.3],
    [1, COLORS.pane, 0],
  ]);
  picture.circle(glow, reach, glowFill);
};

function panesOf(
  on: Place,
  [columns, rows]: readonly [number, number],
  [across, down]: readonly [number, number],
  soft: number,
): string {
  const gapAcross = (soft * 1.3 * columns) / across;
  const gapDown = (soft * 1.3 * rows) / down;
  let panes = '';
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const [left, right] = [(column + gapAcross) / columns, (column + 1 - gapAcross) / columns];
      const [top, foot] = [(row + gapDown) / rows, (row + 1 - gapDown) / rows];
      panes += pen()
        .move(on(left, top))
        .line(on(right, top), on(right, foot), on(left, foot))
        .close();
    }
  }
  return panes;
}

/** Two stems that hang into the light, with nine leaves each. */
function twig(chance: Chance, on: Place, size: number): string {
  const stems = [
    { from: [1.25, 0.1], to: [0.2, 0.62], sag: chance(0.1, 0.2) },
    { from: [1.2, 0.55], to: [0.42, 0.98], sag: chance(0.04, 0.12) },
  ] as const;
  let path = '';
  for (const { from, to, sag } of stems) {
    const at = (t: number) =>
      on(from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t - sag * 2 * t * (1 - t));
    const spine = [0, 0.25, 0.5, 0.75, 1].map(at);
    const back = spine
      .map(([x, y], index): Point => [x + 0.5, y + (3.4 - index * 0.7) * (size / 240)])
      .reverse();
    path += pen()
      .move(at(0))
      .through(spine)
      .line(back[0] ?? at(1))
      .through(back)
      .close();
    for (let leaf = 0; leaf < 9; leaf++) {
      const t = 0.16 + leaf * 0.1;
      const [x, y] = at(t);
      const [nextX, nextY] = at(t + 0.01);
      const way = leaf % 2 === 1 ? 1 : -1;
      const angle = Math.atan2(nextY - y, nextX - x) + way * chance(0.5, 0.9);
      const long = size * chance(0.17, 0.23) * (1.1 - t * 0.4);
      const place = (forward: number, aside: number): Point => [
        x + (Math.cos(angle) * forward - Math.sin(angle) * aside) * long,
        y + (Math.sin(angle) * forward + Math.cos(angle) * aside) * long,
      ];
      path += pen()
        .move([x, y])
        .quad(place(0.45, 0.36), place(1, 0))
        .quad(place(0.45, -0.36), [x, y])
        .close();
    }
  }
  return path;
}
