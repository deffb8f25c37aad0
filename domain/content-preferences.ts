/** What the user has chosen that decides which words may appear. */
import type {
  Card,
  Flags,
  Help,
  Letter,
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
  return situation === 'home' || entry[situation];
}

/** Whether something suits the hours of a period: the night, or the day. */
export function suitsPeriod({ day, night }: Flags, period: string): boolean {
  return isNight(period) ? night : day;
}

/** The ids that may appear in a situation and a period: by day and by night those that suit it. */
export function eligibleIds(
  entries: readonly PassageMeta[],
  situation: Situation,
  period: string,
): string[] {
  const open = entries.filter((entry) => isAllowedIn(entry, situation));
  const fitting = open.filter((entry) => suitsPeriod(entry, period));
  // A situation without words for the night has its others: never an empty page.
  return (fitting.length > 0 ? fitting : open).map(({ id }) => id);
}

/** The text of a passage in the chosen edition where it has it, else in the one it prefers. */
export function inEdition(
  passage: Passage,
  edition: string | null,
): Pick<Passage, 'text' | 'edition'> {
  const text = edition === null ? undefined : passage.others[edition];
  return text === undefined || edition === null
    ? { text: passage.text, edition: passage.edition }
    : { text, edition };
}

/** What decides which words and cards may be read. */
export type TextPreferences = Pick<ContentPreferences, 'scripture' | 'situation' | 'edition'>;

/** What decides which cards may appear. */
export type CardPreferences = Pick<ContentPreferences, 'scripture' | 'situation'>;

/** A short text that is equal for preferences under which the same words appear. */
export function preferencesKey(preferences: ContentPreferences): string {
  const values = CONTENT_PREFERENCES.map((name) => preferences[name]);
  return values.map((value) => (Array.isArray(value) ? value.toSorted() : value)).join(' ');
}

/** The cards for a situation; with Scripture switched off, in their plain words. */
export function cardsFor(
  cards: readonly Card[],
  { scripture, situation }: CardPreferences,
): Card[] {
  return cards
    .filter((card) => card.for.includes(situation))
    .map((card) => (scripture ? card : { ...card, body: card.plain }));
}

/** The paragraphs of the letter: those that speak of God only where Scripture is on. */
export function paragraphsFor(
  letter: Letter,
  { scripture }: Pick<ContentPreferences, 'scripture'>,
): string[] {
  return letter.paragraphs.filter(({ faith }) => scripture || !faith).map(({ text }) => text);
}

/** The entries without the excluded themes; all of them where nothing would be left. */
export function withoutThemes<E extends Flags>(
  entries: readonly E[],
  preferences: ContentPreferences,
): E[] {
  const left = entries.filter(({ theme }) => !preferences.excludedThemes.includes(theme));
  return left.length > 0 ? left : [...entries];
}

/** The words of the help view for a situation. */
export function helpFor(help: Help, situation: Situation): Help {
  return situation === 'loss' ? { ...help, ...help.loss } : help;
}
