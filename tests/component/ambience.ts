import type { Surroundings } from '@/app/first-paint/new-tab-slots.ts';

/** Nothing but the colors of the hour stands around the passage. */
export const NOTHING_AROUND: Surroundings = { scene: [], hello: '', clock: '' };
