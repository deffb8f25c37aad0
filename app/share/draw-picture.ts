/** The passage as a picture to pass on: the scene, the words, the reference and the edition. */

import { HEIGHT, type Shape, WIDTH } from '@/domain/scene/scene.ts';
import { type ScripturePart, scriptureParts } from '@/domain/scripture/divine-name.ts';
import { layOut, type PictureShape, type Role, SHAPES } from '@/domain/share/layout.ts';
import type { TabPassage } from '@/domain/snapshot.ts';

/**
 * Draws a picture.
 * @param scene none for the colors of the hour alone
 * @returns a PNG
 * @throws Error when the browser cannot draw or pack it
 */
export async function drawPicture(
  frame: TabPassage,
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
  // With what is written: the small capitals hold a few letters only.
  const words = `${frame.text} ${frame.reference} ${frame.reflection}`;
  await Promise.all(Object.values(font).map((face) => document.fonts.load(face(40), words)));
  context.fillStyle = color('--ink');
  drawWords(context, frame, shape, font);
  return canvas.convertToBlob({ type: 'image/png' });
}

function drawWords(
  context: OffscreenCanvasRenderingContext2D,
  frame: TabPassage,
  shape: PictureShape,
  font: Fonts,
): void {
  const widthOf = ({ words, isName }: ScripturePart, role: Role, size: number) => {
    context.font = font[isName ? 'name' : role](size);
    return context.measureText(words).width;
  };
  const measure = (role: Role, size: number) => (text: string) =>
    partsOf(text, role).reduce((sum, part) => sum + widthOf(part, role, size), 0);
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.direction = document.dir === 'rtl' ? 'rtl' : 'ltr';
  for (const { words, role, size, x: middle, y } of layOut(frame, shape, measure)) {
    let x = middle - measure(role, size)(words) / 2;
    for (const part of partsOf(words, role)) {
      const width = widthOf(part, role, size);
      context.fillText(part.words, x, y);
      x += width;
    }
  }
}

/** A line in the pieces that have a typeface of their own. */
function partsOf(text: string, role: Role): ScripturePart[] {
  return scriptureParts(text, role === 'scripture');
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

/** What a canvas takes as a font at a size in pixels; `name` is for the Name of God. */
type Fonts = Record<Role | 'name', (size: number) => string>;

/** The typefaces as the page has them now. */
function fontsOfPage(): Fonts {
  const root = getComputedStyle(document.documentElement);
  const face = (weight: number, family: string) => (size: number) =>
    `${weight} ${size}px ${root.getPropertyValue(family)}`;
  return {
    scripture: face(400, '--serif'),
    name: face(400, '--serif-small-capitals'),
    text: face(400, '--serif'),
    source: face(500, '--sans'),
    reflection: face(400, '--sans'),
  };
}
