/** Draws scenes. A module of its own: a page that was painted with a scene does not load it. */
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
 * The scene of an appearance at a local time; null for colors only.
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
 * @param motif by default, each day has the next one
 */
export function sceneFor(date: string, hour: number, motif: Motif = motifOf(date)): Scene {
  const phase = phaseOf(hour);
  return { motif, phase, shapes: DRAW[motif](chanceOf(date), phase) };
}

/** The motifs take turns from day to day. */
function motifOf(date: string): Motif {
  const { days } = Temporal.PlainDate.from('2000-01-01').until(date, { largestUnit: 'days' });
  return MOTIFS[Math.abs(days) % MOTIFS.length] ?? 'hills';
}
