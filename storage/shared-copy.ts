/**
 * What a page must know before it shows anything, in `storage.local`. All windows and containers share
 * that one, and it outlives both IndexedDB and `localStorage`.
 */
import type { Setting } from '@/domain/records.ts';
import { api } from './browser-api.ts';

export type SharedCopy = {
  /** The snapshot for the first frame of new tabs, as text (domain/snapshot.ts). */
  snapshot: string;
  /** The content preferences that differ from the defaults. */
  settings: Setting[];
};

const KEY = 'sharedCopy';

/**
 * The copy, or null if none was ever made: nothing has been chosen yet.
 * @throws what `storage.local` throws
 */
export async function readSharedCopy(): Promise<SharedCopy | null> {
  const { [KEY]: copy } = (await api?.storage.local.get(KEY)) ?? {};
  return (copy as SharedCopy | undefined) ?? null;
}

/** @throws what `storage.local` throws */
export async function writeSharedCopy(copy: SharedCopy): Promise<void> {
  await api?.storage.local.set({ [KEY]: copy });
}

/** What is known of the settings where the records cannot say. Never rejects. */
export async function settingsInCopy(): Promise<Setting[]> {
  const copy = await readSharedCopy().catch(() => null);
  return copy?.settings ?? [];
}
