import { page } from '@/content/en/messages/page.ts';
import { type Look, sceneOf } from '@/domain/look.ts';
import type { Surroundings } from './frame-slots.ts';

/** What is around the passage: by her look, at a moment of the wall clock. */
export function surroundingsOf(look: Look, now: Temporal.PlainDateTime): Surroundings {
  return {
    scene: sceneOf(look, now),
    hello: look.name && page.hello(look.name),
    clock: look.clock ? clockText(now) : '',
  };
}

/** The time as people write it where she is: with 12 or 24 hours. */
function clockText(now: Temporal.PlainDateTime): string {
  return now.toPlainTime().toLocaleString(navigator.language, { timeStyle: 'short' });
}
