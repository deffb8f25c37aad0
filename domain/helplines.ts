import { AUDIENCES, type CountryHelp, type Helpline } from '@/content/types.ts';
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

type Audience = Helpline['audience'];

/** With "a baby died", support after a loss follows the crisis lines. */
const LOSS_ORDER = [...new Set<Audience>(['emergency', 'suicide', 'loss', ...AUDIENCES])];

/**
 * Lines by kind, and within a kind in the order of the file, but those that are known to close come
 * last. A line whose hours nobody confirmed keeps its place.
 * @param loss whether a baby died
 */
export function sortHelplines(lines: readonly Helpline[], loss: boolean): Helpline[] {
  const order = loss ? LOSS_ORDER : AUDIENCES;
  const closes = ({ hours }: Helpline) => Number(hours !== '24/7' && hours !== 'not confirmed');
  return lines.toSorted(
    (a, b) => order.indexOf(a.audience) - order.indexOf(b.audience) || closes(a) - closes(b),
  );
}

/** The kinds of line that a reader may look for. */
export type NeededKind = 'suicide' | 'perinatal' | 'loss';

/**
 * The kinds of line that we know none of for a country.
 * @param loss whether a baby died: then lines for new parents are not missed
 */
export function missingKinds({ lines }: Pick<CountryHelp, 'lines'>, loss: boolean): NeededKind[] {
  const needed: NeededKind[] = ['suicide', loss ? 'loss' : 'perinatal'];
  return needed.filter((kind) => !lines.some(({ audience }) => audience === kind));
}

/** Fills in the emergency number, or the words for it, if a text asks for it. */
export function withEmergency(text: string, emergency: string): string {
  return text.replaceAll('{emergency}', emergency);
}
