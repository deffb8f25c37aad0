import type { NewTabMessages, Situation } from '@/content/types.ts';
import { NO_CONTENT } from '@/domain/favorites/favorite.ts';
import type { SavedContent } from '@/domain/records.ts';

/**
 * What a reminder to rest may say. With a baby at home, it begins with a line about the cot, as nobody
 * should fall asleep with the baby in their arms; otherwise it mentions no baby.
 */
export function restTexts(situation: Situation, { delivery }: NewTabMessages): SavedContent[] {
  const { cot, invitations } = delivery.rest;
  const isAtHome = situation === 'home' || situation === 'partner';
  return invitations.map(({ title, afterCot, alone }) => ({
    ...NO_CONTENT,
    title,
    text: isAtHome ? `${cot} ${afterCot}` : alone,
  }));
}
