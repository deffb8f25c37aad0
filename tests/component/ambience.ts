import type { Ambience } from '@/app/first-paint/new-tab-slots.ts';

/** Nothing but the colors of the hour stands around the passage. */
export const NOTHING_AROUND: Ambience = { scene: [], hello: '', clock: '' };
