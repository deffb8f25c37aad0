/**
 * A stamp that differs after each change of favorites that new tabs may show: her own passages and, with
 * "only my favorites", all of them. It is read at once, however many there are.
 */
import type { ContentPreferences } from '@/domain/content-preferences.ts';
import type { ChangedKeys } from '@/storage/track-changed-keys.ts';

/** Of any favorite; of her own passages. */
const KEYS = {
  favorites: 'gently-led:plan-revision',
  all: 'gently-led:plan-revision-own',
} as const;

/**
 * Call it when favorites have changed: what was planned of them is planned anew.
 * @param touched which records changed; a store that is not in it changed unknown ones
 */
export function bumpPlanRevision({ favorites }: ChangedKeys = {}): void {
  // Never the same twice, also within one millisecond.
  const stamp = crypto.randomUUID();
  try {
    localStorage.setItem(KEYS.favorites, stamp);
    if (favorites?.every((id) => !id.startsWith('own:'))) return;
    localStorage.setItem(KEYS.all, stamp);
  } catch {
    // Without it nothing is planned ahead either.
  }
}

/** The stamp for what new tabs show, or "" before the first change. */
export function planRevision(newTabs: ContentPreferences['newTabs']): string {
  try {
    return localStorage.getItem(KEYS[newTabs]) ?? '';
  } catch {
    return '';
  }
}
