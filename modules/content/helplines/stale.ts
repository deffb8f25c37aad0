import type { CountryHelp, Helpline } from '../../../content/types.ts';

export type StaleHelpline = Pick<Helpline, 'organization' | 'checked' | 'reviewBy'> & {
  country: string;
};

/** The helplines whose review date has passed: they may not ship until they were read again. */
export function staleHelplines(
  countries: readonly CountryHelp[],
  today: Temporal.PlainDate,
): StaleHelpline[] {
  return countries.flatMap(({ country, emergency, lines }) =>
    [...(emergency ? [emergency] : []), ...lines]
      .filter(({ reviewBy }) => Temporal.PlainDate.compare(reviewBy, today) < 0)
      .map(({ organization, checked, reviewBy }) => ({ country, organization, checked, reviewBy })),
  );
}
