import { practices } from 'virtual:content/en/cards';
import { describe, expect, it } from 'vitest';
import { PLACES } from '@/content/types.ts';
import { cardsFor } from '@/domain/content-preferences.ts';
import { placesFor } from '@/domain/practice-places.ts';
import { isLossAlone, SITUATION_SETS } from '@/domain/situation.ts';

const placesIn = (situation: (typeof SITUATION_SETS)[number]) =>
  placesFor(cardsFor(practices, { scripture: true, situation }), situation);

describe('the places to choose from', () => {
  it('are all, wherever a baby lives', () => {
    for (const situation of SITUATION_SETS.filter((set) => !isLossAlone(set)))
      expect(placesIn(situation)).toEqual(PLACES);
  });

  it('are none after a loss alone', () => {
    for (const situation of SITUATION_SETS.filter(isLossAlone))
      expect(placesIn(situation)).toEqual([]);
  });

  it('are only those that have a practice', () => {
    expect(placesFor([{ where: ['apart', 'feeding'] }], [])).toEqual(['feeding', 'apart']);
  });
});
