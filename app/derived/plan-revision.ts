/**
 * A stamp that changes with the favorites that new tabs may show: the user's own passages and, with
 * "only my favorites", all of them. Comparing stamps takes no time, however many favorites there are.
 */
import type { ContentPreferences } from '@/domain/content-preferences.ts';
import type { ChangedKeys } from '@/storage/track-changed-keys.ts';
import { KEYS, readLocal, writeLocal } from '../local-storage.ts';

/**
 * Marks what was planned from the favorites as outdated.
 * @param changed the ids of the favorites that changed; any may have if none are named
 */
export function bumpPlanRevision({ favorites }: ChangedKeys = {}): void {
  // Never the same twice, even within one millisecond.
  const stamp = crypto.randomUUID();
  writeLocal(KEYS.planRevision, stamp);
  if (favorites?.every((id) => !id.startsWith('own:'))) return;
  writeLocal(KEYS.ownPlanRevision, stamp);
}

/** The stamp for what new tabs show, or "" before the first change. */
export function planRevision(newTabs: ContentPreferences['newTabs']): string {
  return readLocal(newTabs === 'all' ? KEYS.ownPlanRevision : KEYS.planRevision) ?? '';
}
