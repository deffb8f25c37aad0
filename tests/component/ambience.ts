import type { Ambience } from '@/app/first-paint/new-tab-slots.ts';

/** No scene, greeting or clock. */
export const NO_AMBIENCE: Ambience = { scene: null, hello: '', clock: '' };
