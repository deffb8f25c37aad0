import type { Chance } from './chance.ts';
import { pen } from './pen.ts';
import type { SceneElement, Size } from './scene.ts';

/** A color of the style sheet (components/scene/scene-colors.css), or a mix of two. */
export type Color = string;

const variable = (name: string): Color => `var(--${name})`;

export const COLORS = {
  /** The upper edge of the sky, a little deeper than the rest of it. */
  edge: variable('sky-edge'),
  top: variable('sky-top'),
  low: variable('sky-low'),
  mist: variable('scene-mist'),
  /** The sun or the moon. */
  light: variable('scene-light'),
  star: variable('scene-star'),
  cloud: variable('scene-cloud'),
  wall: variable('scene-wall'),
  pane: variable('scene-pane'),
  leafSky: variable('leaf-sky'),
} as const;

/** From far and pale (1) to near and deep (4). */
export const tone = (depth: 1 | 2 | 3 | 4) => variable(`scene-${depth}`);
/** Leaves are deeper than the ground by day and lighter at night: from far (1) to near (5). */
export const leafTone = (depth: number) => variable(`leaf-${depth}`);

/** @param share of the second color, 0 to 1 */
export function mix(one: Color, other: Color, share: number): Color {
  return `color-mix(in oklab,${one},${other} ${Math.round(share * 100)}%)`;
}

/** A place between 0 and 1, a color, and how opaque it is. */
export type Stop = readonly [at: number, color: Color, opacity?: number];

/** The words stand in a column in the middle, which scenes leave free. */
export type Frame = {
  /** The width beside the words. */
  side: number;
  /** Whether there is room beside the words. */
  wide: boolean;
  left: number;
  right: number;
  top: number;
  bottom: number;
};

export function frameOf({ width, height }: Size): Frame {
  const side = Math.max(0, width / 2 - 310);
  return {
    side,
    wide: side > 170,
    left: width / 2 - 310,
    right: width / 2 + 310,
    top: 0.2 * height,
    bottom: 0.75 * height,
  };
}

/** Draws into the picture, and leaves the column of the words free. */
export type Draw = (picture: Picture, chance: Chance, frame: Frame) => void;

type Attributes = Record<string, string | number>;

/** A picture that is painted from the back to the front. Places are in pixels. */
export class Picture {
  readonly elements: SceneElement[] = [];
  #gradients = 0;

  constructor(readonly size: Size) {}

  /** A fill that changes along a line. */
  linear(
    [x1, y1]: readonly [number, number],
    [x2, y2]: readonly [number, number],
    stops: readonly Stop[],
  ) {
    return this.#gradient('linearGradient', { x1, y1, x2, y2 }, stops);
  }

  /** A fill that changes with the distance from a place. */
  radial([cx, cy]: readonly [number, number], r: number, stops: readonly Stop[]): Color {
    return this.#gradient('radialGradient', { cx, cy, r }, stops);
  }

  path(d: string, fill: Color, more: Attributes = {}): void {
    this.elements.push(element('path', { d, fill, ...more }));
  }

  /** Paths with one fill. */
  group(paths: readonly string[], fill: Color, more: Attributes = {}): void {
    const children = paths.map((d) => element('path', { d }));
    this.elements.push(element('g', { fill, ...more }, children));
  }

  /** One path several times, each with its own attributes. */
  layers(id: string, d: string, color: Color, layers: readonly Attributes[]): void {
    this.elements.push(element('defs', {}, [element('path', { id, d })]));
    const children = layers.map((each) => element('use', { href: `#${id}`, ...each }));
    const attributes = { fill: color, stroke: color, 'stroke-linejoin': 'round' };
    this.elements.push(element('g', attributes, children));
  }

  circle([cx, cy]: readonly [number, number], r: number, fill: Color): void {
    this.elements.push(element('circle', { cx, cy, r, fill }));
  }

  /** The sun or the moon in its glow. */
  sun(at: readonly [number, number], radius: number, glow: number, opacity: number): void {
    const from = 1 / glow;
    const halo = this.radial(at, radius * glow, [
      [from, COLORS.light, opacity],
      [1, COLORS.light, 0],
    ]);
    this.circle(at, radius * glow, halo);
    this.circle(at, radius, COLORS.light);
  }

  /** Fills the whole width. */
  wash(fill: Color, y = 0, height = this.size.height): void {
    const { width } = this.size;
    const corners = [
      [width, y],
      [width, y + height],
      [0, y + height],
    ] as const;
    this.path(
      pen()
        .move([0, y])
        .line(...corners)
        .close(),
      fill,
    );
  }

  #gradient(tag: string, place: Attributes, stops: readonly Stop[]): Color {
    const id = `scene-${this.#gradients++}`;
    const children = stops.map(([offset, color, opacity = 1]) =>
      element('stop', {
        offset: Math.round(offset * 100) / 100,
        'stop-color': color,
        ...(opacity < 1 && { 'stop-opacity': opacity }),
      }),
    );
    this.elements.push(element(tag, { id, gradientUnits: 'userSpaceOnUse', ...place }, children));
    return `url(#${id})`;
  }
}

function element(
  tag: string,
  attributes: Attributes,
  children: readonly SceneElement[] = [],
): SceneElement {
  const texts = Object.entries(attributes).map(([name, value]) => [
    name,
    typeof value === 'number' ? String(Math.round(value * 100) / 100) : value,
  ]);
  return { tag, attributes: Object.fromEntries(texts), children };
}
