/**
 * The quiet backdrop of a new tab, drawn from the date, so that each day has its own and all tabs of a
 * day look the same. A scene has no colors of its own: it names those of the style sheet
 * (components/scene), which follow the time of day and the theme.
 */
import { isNightHour } from '../hours.ts';

/** An SVG element, as plain data: the first-paint script and the page both make elements of it. */
export type SceneElement = {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly SceneElement[];
};

/** In pixels. */
export type Size = { width: number; height: number };

export type Scene = Size & { elements: readonly SceneElement[] };

export const MOTIFS = ['hills', 'leaves', 'window', 'water', 'sky', 'grass'] as const;
export type Motif = (typeof MOTIFS)[number];

export const PHASES = ['dawn', 'day', 'dusk', 'night'] as const;
export type Phase = (typeof PHASES)[number];

/** The time of day at a local hour, 0 to 23. */
export function phaseOf(hour: number): Phase {
  if (isNightHour(hour)) return 'night';
  if (hour < 9) return 'dawn';
  return hour < 17 ? 'day' : 'dusk';
}
