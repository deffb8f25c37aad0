/** What she has chosen that decides which words may appear. */
import type { Card, Entry, Help, Letter, Occasions, Passage, Situation } from '@/content/types.ts';
import { isNight } from './period.ts';
import type { Favorite } from './records.ts';

export type Choice = {
  /** False: lines instead of passages, and no Scripture anywhere. */
  scripture: boolean;
  /** Short name of an edition, or null for the one that each passage prefers. */
  edition: string | null;
  situation: Situation;
};

/** Whether something may appear in a situation. */
export function mayAppear(entry: Occasions, situation: Situation): boolean {
  return situation === 'home' || entry[situation];
}

/** The ids that may appear in a situation and a period: by day and by night those that suit it. */
export function eligibleIds(
  entries: readonly Entry[],
  situation: Situation,
  period: string,
): string[] {
  const open = entries.filter((entry) => mayAppear(entry, situation));
  const fitting = open.filter(({ day, night }) => (isNight(period) ? night : day));
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

/** A short text that is equal for choices under which the same words appear. */
export function choiceKey({ scripture, edition, situation }: Choice): string {
  return `${scripture ? 'scripture' : 'lines'} ${edition ?? 'preferred'} ${situation}`;
}

/** The cards for a situation; with Scripture switched off, in their plain words. */
export function cardsFor(cards: readonly Card[], { scripture, situation }: Choice): Card[] {
  return cards
    .filter((card) => card.for.includes(situation))
    .map((card) => (scripture ? card : { ...card, body: card.plain }));
}

/** The paragraphs of the letter: those that speak of God only where Scripture is on. */
export function paragraphsFor(letter: Letter, { scripture }: Choice): string[] {
  return letter.paragraphs.filter(({ faith }) => scripture || !faith).map(({ text }) => text);
}

/** The favorites to show: with Scripture switched off, passages wait until it is on again. */
export function favoritesFor(favorites: readonly Favorite[], { scripture }: Choice): Favorite[] {
  return favorites.filter(({ kind }) => scripture || kind !== 'passage');
}

/** The words of the help view for a situation. */
export function helpFor(help: Help, situation: Situation): Help {
  return situation === 'loss' ? { ...help, ...help.loss } : help;
}
