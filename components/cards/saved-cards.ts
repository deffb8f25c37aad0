import { createContext } from 'preact';
import type { Card } from '@/content/types.ts';

/** Which cards are saved, and how to save one. */
export type SavedCards = {
  /** Ids of cards; null until they have been read. */
  saved: ReadonlySet<string> | null;
  /** Saves or removes a card. */
  setSaved: (card: Card, saved: boolean) => void;
};

/** Given by pages that can save cards; without it cards have no heart. */
export const SavedCardsContext = createContext<SavedCards | null>(null);
