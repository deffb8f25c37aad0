/**
 * The quiet backdrop of a new tab: a few flat shapes, drawn from the date, so that each day has its own
 * and all tabs of a day look the same. A shape names a tone; the style sheet (components/scene) turns
 * it into a color for the time of day and the theme.
 */
import { isNightHour } from '../hours.ts';

/** From far and pale (1) to near and deep (4); "light" is the sun, the moon or a window pane. */
export type Tone = 'light' | '1' | '2' | '3' | '4';

export type Shape = {
  /** An SVG path in a picture of 1600 by 900. */
  path: string;
  tone: Tone;
};

export const MOTIFS = ['hills', 'leaves', 'window', 'cloth'] as const;
export type Motif = (typeof MOTIFS)[number];

export const PHASES = ['dawn', 'day', 'dusk', 'night'] as const;
export type Phase = (typeof PHASES)[number];

export type Scene = { motif: Motif; phase: Phase; shapes: readonly Shape[] };

export const WIDTH = 1600;
export const HEIGHT = 900;
/** The most shapes that a scene may have: the page has an element ready for each. */
export const MOST_SHAPES = 6;

/** The time of day at a local hour, 0 to 23. */
export function phaseOf(hour: number): Phase {
  if (isNightHour(hour)) return 'night';
  if (hour < 9) return 'dawn';
  return hour < 17 ? 'day' : 'dusk';
}
