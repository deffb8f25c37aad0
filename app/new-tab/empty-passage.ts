import type { TabPassage } from '@/domain/snapshot.ts';

/** A new tab without words: as it is rendered at build time. */
export const EMPTY_PASSAGE: TabPassage = {
  id: '',
  text: '',
  reference: '',
  edition: '',
  reflection: '',
  aside: '',
  favorite: false,
};
