import { readFileSync, statSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { type Picture, readPng } from './picture.ts';

const fileOf = (folder: string, size: number) =>
  new URL(`../../../public/${folder}/${size}.png`, import.meta.url);

/** What toolbars are painted with: Chrome, Edge and Firefox, light and dark. */
const BARS = [
  '#ffffff',
  '#f9f9fb',
  '#f7f7f7',
  '#1c1b22',
  '#2b2a33',
  '#35363a',
  '#3c3c3c',
  '#202124',
];
const SIZES = [16, 32, 48, 96, 128];
/** A pixel that is nearly opaque: the others belong to the curve of a corner. */
const OPAQUE = 230;

const alphaAt = ({ width, height, pixels }: Picture, x: number, y: number) =>
  x < 0 || y < 0 || x >= width || y >= height ? 0 : (pixels[(y * width + x) * 4 + 3] ?? 0);

/** The opaque pixels that have one beside them that is not, as colors. */
function outline(picture: Picture): string[] {
  const found: string[] = [];
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      if (alphaAt(picture, x, y) < OPAQUE) continue;
      const aside = [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const;
      if (aside.every(([dx, dy]) => alphaAt(picture, x + dx, y + dy) >= OPAQUE)) continue;
      const at = (y * picture.width + x) * 4;
      found.push(`rgb(${picture.pixels.subarray(at, at + 3).join(', ')})`);
    }
  }
  return found;
}

/** The contrast between the lightest and the darkest of its pixels. */
function within({ pixels }: Picture): number {
  const colors = new Set<string>();
  for (let at = 0; at < pixels.length; at += 4) {
    if ((pixels[at + 3] ?? 0) >= OPAQUE)
      colors.add(`rgb(${pixels.subarray(at, at + 3).join(', ')})`);
  }
  const dark = [...colors].map((color) => wcagContrast(color, 'white')).sort((a, b) => a - b);
  return (dark.at(-1) ?? 1) / (dark[0] ?? 1);
}

const ICONS = ['icon', 'neutral-icon'].flatMap((folder) =>
  SIZES.map((size) => [folder, size] as const),
);

describe.each(ICONS)('the %s of %i px', (folder, size) => {
  const picture = readPng(readFileSync(fileOf(folder, size)));

  it('has its size, and few bytes', () => {
    expect([picture.width, picture.height]).toEqual([size, size]);
    expect(statSync(fileOf(folder, size)).size).toBeLessThan(5 * 1024);
  });

  it.each(BARS)('stands out from a toolbar of %s by 3:1, nearly all around', (bar) => {
    const edge = outline(picture);
    const seen = edge.filter((color) => wcagContrast(color, bar) >= 3);
    expect(edge.length).toBeGreaterThan(2 * size);
    expect(seen.length / edge.length).toBeGreaterThanOrEqual(0.9);
  });

  it('has shapes that stand out from each other by more than 3:1', () => {
    expect(within(picture)).toBeGreaterThan(3);
  });
});
