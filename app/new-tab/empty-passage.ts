import type { Frame } from '@/domain/snapshot.ts';

/** A new tab without words: as it is rendered at build time. */
export const EMPTY_FRAME: Frame = {
  id: '',
  text: '',
  reference: '',
  edition: '',
  reflection: '',
  beside: '',
  favorite: false,
};
