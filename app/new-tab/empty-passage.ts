import type { TabPassage } from '@/domain/snapshot.ts';

/** The passage of a new tab as it is rendered at build time. */
export const EMPTY_PASSAGE: TabPassage = {
  id: '',
  text: '',
  reference: '',
  edition: '',
  reflection: '',
  aside: '',
  favorite: false,
};
