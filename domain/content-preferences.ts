/** What she has chosen that decides which words may appear. */
import type { Card, Entry, Help, Letter, Occasions, Passage, Situation } from '@/content/types.ts';
import { isNight, type Turn } from './period.ts';

export type Choice = {
  /** False: lines instead of passages, and no Scripture anywhere. */
  scripture: boolean;
  /** Short name of an edition, or null for the one that each passage prefers. */
  edition: string | null;
  situation: Situation;
  /** What new tabs show: everything that fits her, or only what she saved. */
  newTabs: 'all' | 'favorites';
  /** Ids of themes that she does not want to meet on a new tab. */
  withoutThemes: readonly string[];
  /** How often another passage comes. */
  turn: Turn;
};

export const DEFAULT_CHOICE: Choice = {
  scripture: true,
  edition: null,
  situation: 'home',
  newTabs: 'all',
  withoutThemes: [],
  turn: 'day',
};

/** Whether something may appear in a situation. */
export function mayAppear(entry: Occasions, situation: Situation): boolean {
  return situation === 'home' || entry[situation];
}

/** Whether something suits the hours of a period: the night, or the day. */
export function suitsHour({ day, night }: Occasions, period: string): boolean {
  return isNight(period) ? night : day;
}

/** The ids that may appear in a situation and a period: by day and by night those that suit it. */
export function eligibleIds(
  entries: readonly Entry[],
  situation: Situation,
  period: string,
): string[] {
  const open = entries.filter((entry) => mayAppear(entry, situation));
  const fitting = open.filter((entry) => suitsHour(entry, period));
  // A situation without words for the night has its others: never an empty page.
  return (fitting.length > 0 ? fitting : open).map(({ id }) => id);
}

/** The words of a passage in the edition she chose, where it has it; else in the one it prefers. */
export function wording(
  passage: Passage,
  edition: string | null,
): Pick<Passage, 'text' | 'edition'> {
  const text = edition === null ? undefined : passage.others[edition];
  return text === undefined || edition === null
    ? { text: passage.text, edition: passage.edition }
    : { text, edition };
}

/** What decides which words and cards may be read. */
export type Reading = Pick<Choice, 'scripture' | 'situation' | 'edition'>;

/** What decides which cards may appear. */
export type CardChoice = Pick<Choice, 'scripture' | 'situation'>;

/** A short text that is equal for choices under which the same words appear. */
export function choiceKey(choice: Choice): string {
  const { scripture, edition, situation, newTabs, withoutThemes, turn } = choice;
  const without = [...withoutThemes].sort().join(',');
  const words = [scripture ? 'scripture' : 'lines', edition ?? 'preferred', situation];
  return [...words, newTabs, turn, without].join(' ');
}

/** The cards for a situation; with Scripture switched off, in their plain words. */
export function cardsFor(cards: readonly Card[], { scripture, situation }: CardChoice): Card[] {
  return cards
    .filter((card) => card.for.includes(situation))
    .map((card) => (scripture ? card : { ...card, body: card.plain }));
}

/** The paragraphs of the letter: those that speak of God only where Scripture is on. */
export function paragraphsFor(letter: Letter, { scripture }: Pick<Choice, 'scripture'>): string[] {
  return letter.paragraphs.filter(({ faith }) => scripture || !faith).map(({ text }) => text);
}

/** The entries without the themes that she does not want; all of them where nothing would be left. */
export function withoutThemes<E extends Occasions>(entries: readonly E[], choice: Choice): E[] {
  const left = entries.filter(({ theme }) => !choice.withoutThemes.includes(theme));
  return left.length > 0 ? left : [...entries];
}

/** The words of the help view for a situation. */
export function helpFor(help: Help, situation: Situation): Help {
  return situation === 'loss' ? { ...help, ...help.loss } : help;
}
