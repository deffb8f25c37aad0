import { page } from '@/content/en/messages/page.ts';
import type { Appearance } from '@/domain/appearance.ts';
import { sceneOf } from '@/domain/scene/draw.ts';
import type { Ambience } from '../first-paint/new-tab-slots.ts';
import { formatClock } from './format-clock.ts';

/** The scene, greeting and clock around the passage, for an appearance at a local time. */
export function ambienceAt(appearance: Appearance, now: Temporal.PlainDateTime): Ambience {
  return {
    scene: sceneOf(appearance, now)?.shapes ?? [],
    hello: appearance.name && page.hello(appearance.name),
    clock: appearance.clock ? formatClock(now) : '',
  };
}
