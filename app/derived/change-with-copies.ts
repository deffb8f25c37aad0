import { changedSettings, type SettingsChange } from '@/domain/settings.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { COPIES } from './copies.ts';
import { afterChange, attempt, dependsOn, EVERYTHING } from './keep-copies.ts';
import { withSettingsLock } from './settings-lock.ts';

/**
 * Stores a change of settings, after the copies that pages paint from were prepared for it. One page
 * at a time does it.
 * @param change null if only the records will know (an import)
 * @param store stores it
 * @throws what `store` throws
 */
export function changeWithCopies<T>(
  records: Repositories,
  change: SettingsChange | null,
  store: () => Promise<T>,
): Promise<T> {
  // Nothing can be stored: what the copies say is all that is known.
  if (records.problem) return store();
  return withSettingsLock(async () => {
    const before = change && (await records.settings.all());
    const part = before && changedSettings(change, before);
    const changed = part ? { settings: Object.keys(part) } : EVERYTHING;
    const next = part && { ...before, ...part };
    for (const copy of COPIES) {
      if (dependsOn(copy, changed)) await attempt(() => copy.prepare?.(records, next));
    }
    try {
      return await store();
    } catch (error) {
      void afterChange(records, changed);
      throw error;
    }
  });
}
