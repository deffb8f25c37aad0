import { page } from '@/content/en/messages/page.ts';
import type { Look } from '@/domain/look.ts';
import { sceneOf } from '@/domain/scene/draw.ts';
import { clockText } from './clock-text.ts';
import type { Surroundings } from './frame-slots.ts';

/** What is around the passage: by her look, at a moment of the wall clock. */
export function surroundingsOf(look: Look, now: Temporal.PlainDateTime): Surroundings {
  return {
    scene: sceneOf(look, now)?.shapes ?? [],
    hello: look.name && page.hello(look.name),
    clock: look.clock ? clockText(now) : '',
  };
}
