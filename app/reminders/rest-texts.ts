import type { Messages, Situation } from '@/content/types.ts';
import { NO_CONTENT } from '@/domain/favorites/favorite.ts';
import type { SavedContent } from '@/domain/records.ts';

/**
 * What a reminder to rest may say. Where a baby is at home, it begins with the line that the care
 * rules want before any rest (9); else it names no baby.
 */
export function restTexts(situation: Situation, { delivery }: Messages): SavedContent[] {
  const { cot, invitations } = delivery.rest;
  const isAtHome = situation === 'home' || situation === 'partner';
  return invitations.map(({ title, afterCot, alone }) => ({
    ...NO_CONTENT,
    title,
    text: isAtHome ? `${cot} ${afterCot}` : alone,
  }));
}
