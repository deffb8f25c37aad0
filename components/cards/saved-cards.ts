import { createContext } from 'preact';
import type { Card } from '@/content/types.ts';

/** Which cards she has saved, and a way to save one. */
export type SavedCards = {
  /** Ids of cards; null until they were read. */
  saved: ReadonlySet<string> | null;
  /** Saves a card, or removes it when it is saved. */
  toggle: (card: Card) => void;
};

/** Given by a page that can keep cards; without it they have no heart. */
export const SavedCardsContext = createContext<SavedCards | null>(null);
