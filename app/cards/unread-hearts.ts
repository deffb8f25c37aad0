import type { SavedCards } from '@/components/cards/saved-cards.ts';

/** Hearts before the records are read: their room, and nothing to press. */
export const UNREAD_HEARTS: SavedCards = { saved: null, toggle: () => undefined };
