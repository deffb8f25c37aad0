import { describe, expect, it } from 'vitest';
import { sceneFor } from '@/domain/scene/draw.ts';
import { PHASES } from '@/domain/scene/scene.ts';
import { openExtension } from './harness/open-extension.ts';
import { openNewTab } from './passage-page.ts';

describe('text on every scene of a year', () => {
  it('has a contrast of 7:1 on every pixel, at every time of day, in every theme', async () => {
    const extension = await openExtension({ browser: 'chromium' });
    const page = await openNewTab(extension);
    const hours = { dawn: 7, day: 12, dusk: 19, night: 23 };
    const dates = Array.from({ length: 366 }, (_, day) =>
      Temporal.PlainDate.from('2026-01-01').add({ days: day }).toString(),
    );
    for (const phase of PHASES) {
      const scenes = dates.map((date) => sceneFor(date, hours[phase]).shapes);
      const lowest = await page.evaluate(paintAll, phase, scenes);
      expect(lowest).toBeGreaterThanOrEqual(7);
    }
    await extension.close();
  });
});

/** Paints scenes in each theme and gives the lowest contrast of a pixel with the ink. Runs in the page. */
function paintAll(phase: string, scenes: readonly (readonly { path: string; tone: string }[])[]) {
  const root = document.documentElement;
  const context = new OffscreenCanvas(40, 22).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  const linear = (part: number) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = (pixels: Uint8ClampedArray, at: number) =>
    0.2126 * linear(pixels[at] ?? 0) +
    0.7152 * linear(pixels[at + 1] ?? 0) +
    0.0722 * linear(pixels[at + 2] ?? 0);
  const probe = document.body.appendChild(document.createElement('i'));
  let lowest = Number.POSITIVE_INFINITY;
  for (const theme of ['light', 'dark', 'night']) {
    root.dataset.theme = theme;
    root.dataset.phase = phase;
    const color = (name: string) => {
      probe.style.setProperty('color', `var(--${name})`);
      return getComputedStyle(probe).color;
    };
    const tones = new Map(
      ['light', '1', '2', '3', '4'].map((tone) => [tone, color(`scene-${tone}`)]),
    );
    const [top, low, ink] = [color('sky-top'), color('sky-low'), color('ink')];
    context.resetTransform();
    context.fillStyle = ink;
    context.fillRect(0, 0, 1, 1);
    const text = luminance(context.getImageData(0, 0, 1, 1).data, 0);
    for (const shapes of scenes) {
      context.resetTransform();
      const sky = context.createLinearGradient(0, 0, 0, 22);
      sky.addColorStop(0, top);
      sky.addColorStop(1, low);
      context.fillStyle = sky;
      context.fillRect(0, 0, 40, 22);
      context.scale(40 / 1600, 22 / 900);
      for (const { path, tone } of shapes) {
        context.fillStyle = tones.get(tone) ?? '';
        context.fill(new Path2D(path));
      }
      const { data } = context.getImageData(0, 0, 40, 22);
      for (let at = 0; at < data.length; at += 4) {
        const ground = luminance(data, at);
        const ratio = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
        lowest = Math.min(lowest, ratio);
      }
    }
  }
  probe.remove();
  return lowest;
}
