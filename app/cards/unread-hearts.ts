import type { SavedCards } from '@/components/cards/saved-cards.ts';

/** Before the records are read: hearts are hidden, and their room is kept. */
export const UNREAD_HEARTS: SavedCards = { saved: null, setSaved: () => undefined };
