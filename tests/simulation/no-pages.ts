import type { Changes } from '@/storage/changes.ts';

/** Announces changes to nobody: there are no pages that listen. */
export const noPages: Changes = {
  announce: () => undefined,
  subscribe: () => () => undefined,
  announceCleared: () => undefined,
  whenCleared: () => undefined,
  close: () => undefined,
};
