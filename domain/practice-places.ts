import { PLACES, type Place, type Practice } from '@/content/types.ts';
import { isLossAlone, type SituationSet } from './situation.ts';

/**
 * The places that can be chosen: those that have a practice. After a loss alone none, as all of them speak
 * of a living baby.
 * @param practices those that fit the situation
 */
export function placesFor(
  practices: readonly Pick<Practice, 'where'>[],
  situation: SituationSet,
): readonly Place[] {
  if (isLossAlone(situation)) return [];
  return PLACES.filter((place) => practices.some(({ where }) => where.includes(place)));
}
