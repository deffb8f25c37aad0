/** The passage as a picture to pass on: the scene, the words, the reference and the edition. */

import { HEIGHT, type Shape, WIDTH } from '@/domain/scene/scene.ts';
import { layOut, type PictureShape, type Role, SHAPES } from '@/domain/share/layout.ts';
import type { Frame } from '@/domain/snapshot.ts';

/**
 * Draws a picture.
 * @param scene none for the colors of the hour alone
 * @returns a PNG
 * @throws Error when the browser cannot draw or pack it
 */
export async function drawPicture(
  frame: Frame,
  scene: readonly Shape[],
  shape: PictureShape,
): Promise<Blob> {
  const { width, height } = SHAPES[shape];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw pictures.');
  const color = colorsOfPage();
  drawGround(context, scene, { width, height }, color);

  const font = fontsOfPage();
  await Promise.all(Object.values(font).map((face) => document.fonts.load(face(40))));
  const measure = (role: Role, size: number) => (text: string) => {
    context.font = font[role](size);
    return context.measureText(text).width;
  };
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = color('--ink');
  for (const line of layOut(frame, shape, measure)) {
    context.font = font[line.role](line.size);
    context.fillText(line.words, line.x, line.y);
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

type Size = { width: number; height: number };

function drawGround(
  context: OffscreenCanvasRenderingContext2D,
  scene: readonly Shape[],
  { width, height }: Size,
  color: (name: string) => string,
): void {
  const sky = context.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, color('--sky-top'));
  sky.addColorStop(1, color('--sky-low'));
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  // As on the page: it covers the picture and stands on its foot.
  const scale = Math.max(width / WIDTH, height / HEIGHT);
  context.save();
  context.translate((width - WIDTH * scale) / 2, height - HEIGHT * scale);
  context.scale(scale, scale);
  for (const { path, tone } of scene) {
    context.fillStyle = color(`--scene-${tone}`);
    context.fill(new Path2D(path));
  }
  context.restore();
}

/** Reads the colors as the page has them now: by the hour and the theme. */
function colorsOfPage(): (name: string) => string {
  const probe = document.createElement('i');
  document.body.append(probe);
  const names = ['--ink', '--sky-top', '--sky-low', '--scene-light'];
  names.push(...[1, 2, 3, 4].map((tone) => `--scene-${tone}`));
  const colors = new Map(
    names.map((name) => {
      probe.style.setProperty('color', `var(${name})`);
      return [name, getComputedStyle(probe).color];
    }),
  );
  probe.remove();
  return (name) => colors.get(name) ?? 'CanvasText';
}

/** The typefaces as the page has them now. */
function fontsOfPage(): Record<Role, (size: number) => string> {
  const root = getComputedStyle(document.documentElement);
  const serif = root.getPropertyValue('--serif');
  const sans = root.getPropertyValue('--sans');
  const family = (value: string) => value.replaceAll('var(--sans)', sans);
  return {
    text: (size) => `400 ${size}px ${family(serif)}`,
    source: (size) => `500 ${size}px ${family(sans)}`,
    reflection: (size) => `400 ${size}px ${family(sans)}`,
  };
}
