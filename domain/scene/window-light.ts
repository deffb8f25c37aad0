import type { Chance } from './chance.ts';
import { filled, type Point, polygon } from './path.ts';
import { HEIGHT, type Shape, WIDTH } from './scene.ts';

/** Window light on a wall: slanted panes, a glow around them, the floor, and a curtain. */
export function windowLight(chance: Chance): Shape[] {
  const left = chance(0, 1) < 0.5;
  const light: Light = {
    left: left ? chance(150, 260) : chance(1010, 1110),
    top: chance(130, 190),
    lean: (left ? 1 : -1) * chance(0.16, 0.3),
  };
  return [
    { path: slanted(light, -34, -34, WINDOW.width + 34, WINDOW.height + 34), tone: '1' },
    { path: panes(light), tone: 'light' },
    { path: floor(chance), tone: '2' },
    { path: curtain(chance, left, 230), tone: '3' },
    { path: curtain(chance, left, 120), tone: '4' },
  ];
}

const WINDOW = { width: 330, height: 560, bar: 14 };

type Light = {
  left: number;
  top: number;
  /** How far it shifts sideways for each unit down. */
  lean: number;
};

/** A rectangle of the window as it falls on the wall. */
function slanted(light: Light, left: number, top: number, right: number, bottom: number): string {
  const point = (x: number, y: number): Point => [light.left + x + light.lean * y, light.top + y];
  return polygon([point(left, top), point(right, top), point(right, bottom), point(left, bottom)]);
}

/** Two columns of three panes. */
function panes(light: Light): string {
  const { bar } = WINDOW;
  const width = (WINDOW.width - bar) / 2;
  const height = (WINDOW.height - bar * 2) / 3;
  return [0, 1, 2]
    .flatMap((row) =>
      [0, 1].map((column) => {
        const x = column * (width + bar);
        const y = row * (height + bar);
        return slanted(light, x, y, x + width, y + height);
      }),
    )
    .join('');
}

/** Where the wall meets the floor. */
function floor(chance: Chance): string {
  const y = chance(800, 830);
  return polygon([
    [0, y],
    [WIDTH, y],
    [WIDTH, HEIGHT],
    [0, HEIGHT],
  ]);
}

/** A curtain on the dark side. */
function curtain(chance: Chance, left: boolean, width: number): string {
  const side = left ? WIDTH : 0;
  const way = left ? -1 : 1;
  const edge = Array.from({ length: 5 }, (_, index): Point => {
    return [side + way * (width + (index % 2) * chance(10, 26)), -20 + index * 240];
  });
  return filled(edge, [
    [side, 940],
    [side, -20],
  ]);
}
