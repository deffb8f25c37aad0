/** Draws scenes. Apart from what a scene is: only a page that has none yet has to draw one. */
import type { Appearance } from '../appearance.ts';
import { type Chance, chanceOf } from './chance.ts';
import { cloth } from './cloth.ts';
import { hills } from './hills.ts';
import { leaves } from './leaves.ts';
import { MOTIFS, type Motif, type Phase, phaseOf, type Scene, type Shape } from './scene.ts';
import { windowLight } from './window-light.ts';

const DRAW: Record<Motif, (chance: Chance, phase: Phase) => Shape[]> = {
  hills,
  leaves,
  window: windowLight,
  cloth,
};

/**
 * The scene that a look has on a date; null for only the colors.
 * @param now local
 */
export function sceneOf(
  { scene }: Pick<Appearance, 'scene'>,
  now: Temporal.PlainDateTime,
): Scene | null {
  if (scene === 'plain') return null;
  const date = now.toPlainDate().toString();
  return sceneFor(date, now.hour, scene === 'daily' ? undefined : scene);
}

/**
 * The scene of a date and an hour.
 * @param date local, "YYYY-MM-DD"
 * @param hour local, 0 to 23
 * @param motif where she always wants the same; else each day has the next
 */
export function sceneFor(date: string, hour: number, motif: Motif = motifOf(date)): Scene {
  const phase = phaseOf(hour);
  return { motif, phase, shapes: DRAW[motif](chanceOf(date), phase) };
}

/** Motifs follow each other from day to day, counted from the year 2000. */
function motifOf(date: string): Motif {
  const { days } = Temporal.PlainDate.from('2000-01-01').until(date, { largestUnit: 'days' });
  return MOTIFS[Math.abs(days) % MOTIFS.length] ?? 'hills';
}
