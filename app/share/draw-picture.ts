/** The passage as a picture to share, drawn in the colors and typefaces that the page has now. */
import { sceneOf } from '@/domain/scene/draw.ts';
import { type ScripturePart, scriptureParts } from '@/domain/scripture/divine-name.ts';
import { layOut, type PictureShape, type Role, SHAPES } from '@/domain/share/layout.ts';
import type { TabPassage } from '@/domain/snapshot.ts';
import { readAppearanceCopy } from '../appearance/apply-appearance.ts';
import { sceneAsImage } from '../scene/scene-as-image.ts';

/**
 * Draws the scene of the day with the passage, its reference and edition.
 * @returns a PNG; null if the passage is too long for a picture
 * @throws Error when the browser cannot draw or encode it
 */
export async function drawPicture(passage: TabPassage, shape: PictureShape): Promise<Blob | null> {
  const { width, height } = SHAPES[shape];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw pictures.');
  const color = colorsOfPage();
  const sky = context.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, color('--sky-top'));
  sky.addColorStop(1, color('--sky-low'));
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  const scene = sceneOf(readAppearanceCopy(), Temporal.Now.plainDateISO(), { width, height });
  if (scene) context.drawImage(await sceneAsImage(scene), 0, 0);

  const font = fontsOfPage();
  // Loaded for this text: a typeface may have files for parts of the alphabet.
  const text = `${passage.text} ${passage.reference} ${passage.reflection} ${passage.aside}`;
  await Promise.all(Object.values(font).map((face) => document.fonts.load(face(40), text)));
  context.fillStyle = color('--ink');
  return drawText(context, passage, shape, font)
    ? canvas.convertToBlob({ type: 'image/png' })
    : null;
}

/** @returns whether all of it fits */
function drawText(
  context: OffscreenCanvasRenderingContext2D,
  passage: TabPassage,
  shape: PictureShape,
  font: Fonts,
): boolean {
  const widthOf = ({ text, isName }: ScripturePart, role: Role, size: number) => {
    context.font = font[isName ? 'name' : role](size);
    return context.measureText(text).width;
  };
  const measure = (role: Role, size: number) => (text: string) =>
    partsOf(text, role).reduce((sum, part) => sum + widthOf(part, role, size), 0);
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  const direction = {
    scripture: directionOf(passage.text),
    text: directionOf(passage.text || passage.reflection),
    source: directionOf(passage.reference),
    reflection: directionOf(passage.reflection),
  };
  const lines = layOut(passage, shape, measure);
  for (const { text, role, size, x: center, y } of lines ?? []) {
    context.direction = direction[role];
    let x = center - measure(role, size)(text) / 2;
    for (const part of partsOf(text, role)) {
      const width = widthOf(part, role, size);
      context.fillText(part.text, x, y);
      x += width;
    }
  }
  return lines !== null;
}

/** The direction of a text, as the browser finds it for `dir="auto"`. */
function directionOf(text: string): 'ltr' | 'rtl' {
  const probe = document.createElement('p');
  probe.dir = 'auto';
  probe.textContent = text;
  document.body.append(probe);
  const { direction } = getComputedStyle(probe);
  probe.remove();
  return direction === 'rtl' ? 'rtl' : 'ltr';
}

/** The parts of a line that need different typefaces. */
function partsOf(text: string, role: Role): ScripturePart[] {
  return scriptureParts(text, role === 'scripture');
}

function colorsOfPage(): (name: string) => string {
  const probe = document.createElement('i');
  document.body.append(probe);
  const colors = new Map(
    ['--ink', '--sky-top', '--sky-low'].map((name) => {
      probe.style.setProperty('color', `var(${name})`);
      return [name, getComputedStyle(probe).color];
    }),
  );
  probe.remove();
  return (name) => colors.get(name) ?? 'CanvasText';
}

/** Gives the `font` of a canvas for a size in pixels. `name` is for the Name of God. */
type Fonts = Record<Role | 'name', (size: number) => string>;

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
