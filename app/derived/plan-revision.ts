/**
 * A stamp that differs after each change of favorites that new tabs may show: her own passages and, with
 * "only my favorites", all of them. It is read at once, however many there are.
 */
import type { ContentPreferences } from '@/domain/content-preferences.ts';
import type { ChangedKeys } from '@/storage/track-changed-keys.ts';
import { KEYS, readLocal, writeLocal } from '../local-storage.ts';

/**
 * Call it when favorites have changed: what was planned of them is planned anew.
 * @param touched which records changed; a store that is not in it changed unknown ones
 */
export function bumpPlanRevision({ favorites }: ChangedKeys = {}): void {
  // Never the same twice, also within one millisecond.
  const stamp = crypto.randomUUID();
  writeLocal(KEYS.planRevision, stamp);
  if (favorites?.every((id) => !id.startsWith('own:'))) return;
  writeLocal(KEYS.ownPlanRevision, stamp);
}

/** The stamp for what new tabs show, or "" before the first change. */
export function planRevision(newTabs: ContentPreferences['newTabs']): string {
  return readLocal(newTabs === 'all' ? KEYS.ownPlanRevision : KEYS.planRevision) ?? '';
}
