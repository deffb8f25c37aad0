import type { CountryHelp, Helpline } from '@/content/types.ts';
import { parseLocale, regionOf } from './language.ts';

/** Stands for a country that we have no numbers for, or that the user does not want to name. */
export const ELSEWHERE = 'ZZ';

/** The country whose numbers are shown, and whether it was guessed from the browser's languages. */
export type CountryInUse = { country: string; guessed: boolean };

/**
 * The country to begin with, from the region of the browser's preferred language: en-GB, es-MX. Other
 * languages say nothing about where the user is: most browsers add en-US by themselves.
 * @param languages of the browser, the preferred one first
 * @param known countries that we have numbers for
 * @returns null if no region is named, or an unknown one
 */
export function presetCountry(
  languages: readonly string[],
  known: readonly string[],
): string | null {
  const first = parseLocale(languages[0] ?? '');
  const region = first && regionOf(first.language, languages);
  return region && known.includes(region) ? region : null;
}

/** The country that the user chose, else the preset, else none: we never choose one ourselves. */
export function countryInUse(
  chosen: string | null,
  languages: readonly string[],
  known: readonly string[],
): CountryInUse {
  if (chosen !== null) {
    return { country: known.includes(chosen) ? chosen : ELSEWHERE, guessed: false };
  }
  const preset = presetCountry(languages, known);
  return { country: preset ?? ELSEWHERE, guessed: preset !== null };
}

/** Whether a line is known to be open at any time. We do not interpret other opening hours. */
export function isAlwaysOpen({ hours }: Pick<Helpline, 'hours'>): boolean {
  return hours === '24/7';
}

const ORDER: readonly Helpline['audience'][] = ['emergency', 'suicide', 'perinatal', 'general'];

/**
 * Crisis lines, then lines for new parents, then others. The first one is always open, if the country
 * has such a line.
 */
export function sortHelplines(lines: readonly Helpline[]): Helpline[] {
  const sorted = lines.toSorted(
    (a, b) =>
      ORDER.indexOf(a.audience) - ORDER.indexOf(b.audience) ||
      Number(isAlwaysOpen(b)) - Number(isAlwaysOpen(a)),
  );
  const open = sorted.find(isAlwaysOpen);
  return open ? [open, ...sorted.filter((line) => line !== open)] : sorted;
}

/** The kinds of line that we know none of for a country. */
export function missingKinds({ lines }: Pick<CountryHelp, 'lines'>): ('suicide' | 'perinatal')[] {
  return (['suicide', 'perinatal'] as const).filter(
    (kind) => !lines.some(({ audience }) => audience === kind),
  );
}

/** Fills in the emergency number, or the words for it, if a text asks for it. */
export function withEmergency(text: string, emergency: string): string {
  return text.replaceAll('{emergency}', emergency);
}
