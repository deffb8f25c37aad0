import type { Messages } from '@/content/types.ts';
import { NO_CONTENT } from '@/domain/favorites/favorite.ts';
import type { SavedContent } from '@/domain/records.ts';
import { livingBabies, type SituationSet } from '@/domain/situation.ts';

/**
 * What a reminder to rest may say. With a baby at home, it begins with a line about the cot, as nobody
 * should fall asleep with the baby in their arms; otherwise it mentions no baby.
 */
export function restTexts(situation: SituationSet, { delivery }: Messages): SavedContent[] {
  const { cot, invitations } = delivery.rest;
  const isAtHome = livingBabies(situation).includes('home');
  return invitations.map(({ title, afterCot, alone }) => ({
    ...NO_CONTENT,
    title,
    text: isAtHome ? `${cot} ${afterCot}` : alone,
  }));
}
