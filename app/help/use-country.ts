import { countryInUse } from '@/domain/helplines.ts';
import { browserLanguages } from '../language/current-language.ts';
import type { Records } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { changeSettings } from '../settings/change-settings.ts';

export type CountryHere = {
  country: string | null;
  guessed: boolean;
  choose: (country: string) => void;
};

/** What she has chosen in this page, wherever in it she is. */
export type ChosenHere = { chosen: string | null; setChosen: (country: string) => void };

/**
 * Whose helplines are shown. What she chooses counts at once, and where nothing can be kept it counts
 * for as long as the page lives.
 * @param known countries that are held
 * @returns `country` null until it is known what she chose before: the numbers of a country that she
 *   has turned down are not shown even for a moment
 */
export function useCountry(
  { repositories, problem, change }: Records,
  known: readonly string[],
  { chosen: chosenHere, setChosen: setChosenHere }: ChosenHere,
): CountryHere {
  const settings = useSettings(repositories);

  const choose = (country: string) => {
    setChosenHere(country);
    void changeSettings({ change }, { country });
  };

  if (!chosenHere && !settings && !problem) return { country: null, guessed: false, choose };
  const chosen = chosenHere ?? settings?.country ?? null;
  return { ...countryInUse(chosen, browserLanguages(), known), choose };
}
