import { page } from '@/content/en/messages/page.ts';
import type { Look } from '@/domain/appearance.ts';
import { sceneOf } from '@/domain/scene/draw.ts';
import type { Surroundings } from '../first-paint/new-tab-slots.ts';
import { clockText } from './format-clock.ts';

/** What is around the passage: by her look, at a moment of the wall clock. */
export function surroundingsOf(look: Look, now: Temporal.PlainDateTime): Surroundings {
  return {
    scene: sceneOf(look, now)?.shapes ?? [],
    hello: look.name && page.hello(look.name),
    clock: look.clock ? clockText(now) : '',
  };
}
