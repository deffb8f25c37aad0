/** Draws scenes. A module of its own: a page that was painted with a scene does not load it. */
import type { Appearance } from '../appearance.ts';
import { chanceOf } from './chance.ts';
import { grass } from './grass.ts';
import { hills } from './hills.ts';
import { leaves } from './leaves.ts';
import { type Draw, frameOf, Picture } from './picture.ts';
import { MOTIFS, type Motif, type Scene, type Size } from './scene.ts';
import { sky } from './sky.ts';
import { water } from './water.ts';
import { windowLight } from './window-light.ts';

const DRAW: Record<Motif, Draw> = { hills, leaves, window: windowLight, water, sky, grass };

/**
 * The scene of an appearance at a local date; null for colors only.
 * @param size of the window
 */
export function sceneOf(
  { scene }: Pick<Appearance, 'scene'>,
  date: Temporal.PlainDate,
  size: Size,
): Scene | null {
  if (scene === 'plain') return null;
  return sceneFor(date, size, scene === 'daily' ? undefined : scene);
}

/** @param motif by default, each day has the next one */
export function sceneFor(date: Temporal.PlainDate, size: Size, motif = motifOf(date)): Scene {
  const picture = new Picture(size);
  DRAW[motif](picture, chanceOf(`${motif} ${date}`), frameOf(size));
  return { ...size, elements: picture.elements };
}

/** The motifs take turns from day to day. */
function motifOf(date: Temporal.PlainDate): Motif {
  const { days } = Temporal.PlainDate.from('2000-01-01').until(date, { largestUnit: 'days' });
  return MOTIFS[Math.abs(days) % MOTIFS.length] ?? 'hills';
}
