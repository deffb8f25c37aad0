import type { CountryHelp, Helpline } from '@/content/types.ts';
import { parseLocale, regionOf } from './language.ts';

/** What stands for a country that is not held, or that she does not want to name. */
export const ELSEWHERE = 'ZZ';

/** The country whose numbers are shown, and whether nobody but the browser's language named it. */
export type CountryInUse = { country: string; guessed: boolean };

/**
 * The country to begin with, from the region of the browser's language: en-GB, es-MX. Languages
 * further down that are not the first one's say nothing of where she is: most browsers add en-US.
 * @param languages as the browser has them, the preferred one first
 * @param known countries that are held
 * @returns null where no region is named, or one that is not held
 */
export function presetCountry(
  languages: readonly string[],
  known: readonly string[],
): string | null {
  const first = parseLocale(languages[0] ?? '');
  const region = first && regionOf(first.language, languages);
  return region && known.includes(region) ? region : null;
}

/** Her choice where she made one, else the preset, else none: never a country of our own choosing. */
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

/** Whether a line is known to be open at any time. Other hours are not ours to work out. */
export function isAlwaysOpen({ hours }: Pick<Helpline, 'hours'>): boolean {
  return hours === '24/7';
}

const ORDER: readonly Helpline['audience'][] = ['emergency', 'suicide', 'perinatal', 'general'];

/**
 * Crisis lines, then lines for new parents, then others. A line that may be closed has one above it
 * that is open, if the country has any.
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

/** The kinds of line that a country has none of: the view says so. */
export function missingKinds({ lines }: Pick<CountryHelp, 'lines'>): ('suicide' | 'perinatal')[] {
  return (['suicide', 'perinatal'] as const).filter(
    (kind) => !lines.some(({ audience }) => audience === kind),
  );
}

/** Puts the emergency number, or the words for it, where a text names it. */
export function withEmergency(text: string, emergency: string): string {
  return text.replaceAll('{emergency}', emergency);
}
