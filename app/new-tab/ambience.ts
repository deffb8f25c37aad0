import type { Appearance } from '@/domain/appearance.ts';
import { sceneOf } from '@/domain/scene/draw.ts';
import type { Size } from '@/domain/scene/scene.ts';
import { isolated } from '@/domain/text/isolate.ts';
import type { Ambience } from '../first-paint/new-tab-slots.ts';
import { formatClock } from './format-clock.ts';

/** How a page greets, and the locale of its clock. */
export type AmbienceLanguage = { hello: (name: string) => string; locale: string };

/**
 * The scene, greeting and clock around the passage, for an appearance at a local time.
 * @param size of the window
 */
export function ambienceAt(
  appearance: Appearance,
  now: Temporal.PlainDateTime,
  size: Size,
  { hello, locale }: AmbienceLanguage,
): Ambience {
  return {
    scene: sceneOf(appearance, now.toPlainDate(), size),
    hello: appearance.name && hello(isolated(appearance.name)),
    clock: appearance.clock ? formatClock(now, locale) : '',
  };
}
