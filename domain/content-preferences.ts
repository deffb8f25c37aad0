/** The settings that decide which content may appear, and the rules that follow from them. */
import type {
  Card,
  Flags,
  Help,
  Letter,
  LetterForm,
  Passage,
  PassageMeta,
} from '@/content/types.ts';
import { isNight } from './period.ts';
import type { SettingName, Settings } from './settings.ts';
import { fitsBaby, fitsWhere, isLossAlone, type SituationSet } from './situation.ts';

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

/** Whether a passage or a line may appear: everything that is true has to allow it. */
export function isAllowedIn({ hospital, loss, partner }: Flags, situation: SituationSet): boolean {
  const flags = { hospital, loss, partner };
  const names = ['hospital', 'loss', 'partner'] as const;
  return names.every((name) => fitsWhere(flags[name], situation.includes(name)));
}

/** For whom a card is. */
export type Audience = Pick<Card, 'for' | 'alone' | 'partner'>;

/** Whether a card may appear: it has to fit the baby and the reader. */
export function isCardFor(
  { for: babies, alone, partner }: Audience,
  situation: SituationSet,
): boolean {
  if (alone && !isLossAlone(situation)) return false;
  return fitsBaby(babies, situation) && fitsWhere(partner, situation.includes('partner'));
}

/** Whether something suits the hours of a period. */
export function suitsPeriod({ day, night }: Flags, period: string): boolean {
  return isNight(period) ? night : day;
}

/** The ids that may appear in a situation and a period. Never empty, if the situation has any. */
export function eligibleIds(
  entries: readonly PassageMeta[],
  situation: SituationSet,
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
export function cardsFor<C extends Card>(
  cards: readonly C[],
  { scripture, situation }: CardPreferences,
): C[] {
  return cards
    .filter((card) => isCardFor(card, situation))
    .map((card) => (scripture ? card : { ...card, body: card.plain }));
}

/**
 * Whether reasons have a tab of their own. After a loss alone they stand below the practices: nobody asks
 * there why bonding is hard.
 */
export function hasReasonsTab(reasons: readonly Audience[], situation: SituationSet): boolean {
  return !isLossAlone(situation) && reasons.some((reason) => isCardFor(reason, situation));
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

/** The letter's form for a situation. */
export function letterFor(letter: Letter, situation: SituationSet): LetterForm {
  const form = (['loss', 'partner', 'hospital'] as const).find((one) => situation.includes(one));
  return letter[form ?? 'home'];
}

/**
 * The text of the help view for a situation. Where another baby lives, the loss comes first, and nothing
 * that keeps the living baby safe is left out.
 */
export function helpFor(help: Help, situation: SituationSet): Help {
  if (!situation.includes('loss')) return help;
  if (isLossAlone(situation)) return { ...help, ...help.loss };
  return { ...help, steps: [...help.loss.steps.slice(0, 1), ...help.steps] };
}
