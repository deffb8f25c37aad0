import type { Changes } from '@/storage/changes.ts';

/** Announces changes to nobody: there are no pages that listen. */
export const noPages: Changes = {
  notify: () => undefined,
  subscribe: () => () => undefined,
  refresh: () => undefined,
  notifyCleared: () => undefined,
  onCleared: () => undefined,
  close: () => undefined,
};
