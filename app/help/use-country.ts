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

/** What the user has chosen in this page, in whatever view. */
export type ChosenHere = { chosen: string | null; setChosen: (country: string) => void };

/**
 * The country whose helplines are shown. What the user chooses counts at once and, if nothing can be
 * stored, for as long as the page lives.
 * @param known countries that are held
 * @returns `country` null until it is known what was chosen before: the numbers of a country that the
 *   user has turned down are not shown even for a moment
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
