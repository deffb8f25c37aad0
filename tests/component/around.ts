import type { Surroundings } from '@/entrypoints/newtab/frame-slots.ts';

/** Nothing but the colors of the hour stands around the passage. */
export const NOTHING_AROUND: Surroundings = { scene: [], hello: '', clock: '' };
