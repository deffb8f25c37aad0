import { describe, expect, it } from 'vitest';
import { sceneFor } from '@/domain/scene/draw.ts';
import { PHASES, type Scene } from '@/domain/scene/scene.ts';
import { openExtension } from './harness/open-extension.ts';
import { openNewTab } from './passage-page.ts';

const SIZE = { width: 1280, height: 800 };
const YEAR = Array.from({ length: 366 }, (_, day) =>
  sceneFor(Temporal.PlainDate.from('2026-01-01').add({ days: day }), SIZE),
);

describe('text on every scene of a year', () => {
  it('has a contrast of 7:1 on every color, at every time of day, in every theme', async () => {
    const extension = await openExtension({ browser: 'chromium' });
    const page = await openNewTab(extension);
    const colors = new Set(YEAR.flatMap(({ elements }) => elements).flatMap(colorsOf));
    for (const phase of PHASES) {
      expect(await page.evaluate(lowContrasts, phase, [...colors])).toEqual([]);
    }
    await extension.close();
  });
});

type Element = Scene['elements'][number];

function colorsOf({ attributes, children }: Element): string[] {
  const own = ['fill', 'stroke', 'stop-color'].flatMap((name) => attributes[name] ?? []);
  return [...own.filter((each) => /^(var|color-mix)/.test(each)), ...children.flatMap(colorsOf)];
}

/**
 * Paints each color in each theme and names those on which the ink has less than 7:1. All that a scene
 * paints lies between two of its colors. Runs in the page.
 */
function lowContrasts(phase: string, colors: readonly string[]): string[] {
  const root = document.documentElement;
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  const probe = document.body.appendChild(document.createElement('i'));
  const linear = (part = 0) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = (color: string) => {
    probe.style.setProperty('color', color);
    context.fillStyle = getComputedStyle(probe).color;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const low: string[] = [];
  for (const theme of ['light', 'dark', 'night']) {
    root.dataset.theme = theme;
    root.dataset.phase = phase;
    const ink = luminance('var(--ink)');
    for (const color of colors) {
      const ground = luminance(color);
      const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
      if (ratio < 7) low.push(`${theme} ${color} ${ratio.toFixed(2)}`);
    }
  }
  probe.remove();
  return low;
}
