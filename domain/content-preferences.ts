/** The settings that decide which content may appear, and the rules that follow from them. */
import type {
  Card,
  Flags,
  Help,
  LetterForm,
  Passage,
  PassageMeta,
  Situation,
} from '@/content/types.ts';
import { isNight } from './period.ts';
import type { SettingName, Settings } from './settings.ts';

/** The settings that decide it. */
export const CONTENT_PREFERENCES = [
  'scripture',
  'edition',
  'situation',
  'newTabs',
  'excludedThemes',
  'rotationInterval',
] as const satisfies readonly SettingName[];

export type ContentPreferences = Pick<Settings, (typeof CONTENT_PREFERENCES)[number]>;

/** Whether something may appear in a situation. */
export function isAllowedIn(entry: Flags, situation: Situation): boolean {
  const { hospital, loss, partner } = entry;
  const only = Object.entries({ hospital, loss, partner }).filter(([, fits]) => fits === 'only');
  const isForOthers = only.some(([name]) => name !== situation);
  return !isForOthers && (situation === 'home' || entry[situation] !== false);
}

/** Whether something suits the hours of a period. */
export function suitsPeriod({ day, night }: Flags, period: string): boolean {
  return isNight(period) ? night : day;
}

/** The ids that may appear in a situation and a period. Never empty, if the situation has any. */
export function eligibleIds(
  entries: readonly PassageMeta[],
  situation: Situation,
  period: string,
): string[] {
  const allowed = entries.filter((entry) => isAllowedIn(entry, situation));
  const suitable = allowed.filter((entry) => suitsPeriod(entry, period));
  // If nothing suits the night, the others may appear: the page is never empty.
  return (suitable.length > 0 ? suitable : allowed).map(({ id }) => id);
}

/** A passage's text in the chosen edition if it has that one, else in the edition it prefers. */
export function inEdition(
  passage: Passage,
  edition: string | null,
): Pick<Passage, 'text' | 'edition'> {
  const text = edition === null ? undefined : passage.others[edition];
  return text === undefined || edition === null
    ? { text: passage.text, edition: passage.edition }
    : { text, edition };
}

/** What decides which texts and cards may be read. */
export type TextPreferences = Pick<ContentPreferences, 'scripture' | 'situation' | 'edition'>;

/** What decides which cards may appear. */
export type CardPreferences = Pick<ContentPreferences, 'scripture' | 'situation'>;

/** A short text that is equal for preferences under which the same words appear. */
export function preferencesKey(preferences: ContentPreferences): string {
  const values = CONTENT_PREFERENCES.map((name) => preferences[name]);
  return values.map((value) => (Array.isArray(value) ? value.toSorted() : value)).join(' ');
}

/** The cards for a situation; with Scripture off, with their text that does not speak of God. */
export function cardsFor(
  cards: readonly Card[],
  { scripture, situation }: CardPreferences,
): Card[] {
  return cards
    .filter((card) => card.for.includes(situation === 'partner' ? 'home' : situation))
    .map((card) => (scripture ? card : { ...card, body: card.plain }));
}

/** The paragraphs of a letter; with Scripture off, without the ones that speak of God. */
export function paragraphsFor(
  letter: LetterForm,
  { scripture }: Pick<ContentPreferences, 'scripture'>,
): string[] {
  return letter.paragraphs.filter(({ faith }) => scripture || !faith).map(({ text }) => text);
}

/** The entries without the excluded themes; all of them if none would be left. */
export function withoutThemes<E extends Flags>(
  entries: readonly E[],
  preferences: ContentPreferences,
): E[] {
  const left = entries.filter(({ theme }) => !preferences.excludedThemes.includes(theme));
  return left.length > 0 ? left : [...entries];
}

/** The text of the help view for a situation. */
export function helpFor(help: Help, situation: Situation): Help {
  return situation === 'loss' ? { ...help, ...help.loss } : help;
}
