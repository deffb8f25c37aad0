/**
 * The quiet backdrop of a new tab: a few flat shapes, drawn by a seed that comes from the date, so that
 * each day has its own and every tab of that day the same. Colors are not decided here: a shape
 * names a tone, and the style sheet (components/scene) gives it one for the hour and the theme.
 */

/** From the far and pale (1) to the near and deep (4); "light" is the sun, the moon, a pane. */
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
/** Every scene has at most so many shapes: the page has so many elements ready. */
export const MOST_SHAPES = 6;

/** The time of day as a scene has it. Night is the same as that of the words (domain/period.ts). */
export function phaseOf(hour: number): Phase {
  if (hour >= 22 || hour < 6) return 'night';
  if (hour < 9) return 'dawn';
  return hour < 17 ? 'day' : 'dusk';
}
