import { useEffect } from 'preact/hooks';
import type { CardPreferences } from '@/domain/content-preferences.ts';
import { serializePreferencesCopy } from '@/domain/content-preferences-copy.ts';
import type { Repositories } from '@/storage/repositories.ts';
import type { Settings } from '@/storage/settings.ts';
import { refreshPreferencesCopy } from '../derived/change-content-preferences.ts';
import { readPreferencesCopy } from '../derived/content-preferences-copy.ts';

/**
 * What may appear in the popup. Her records decide, once they are read; where there are none, the copy
 * that was painted is all that is known of her.
 * @param painted what was painted; null where nothing was known
 * @param settings undefined until they were read
 * @returns null until it is known.
 */
export function usePopupPreferences(
  painted: CardPreferences | null,
  settings: Settings | undefined,
  records: Repositories | null,
): CardPreferences | null {
  const isKept = settings !== undefined && records !== null && records.problem === null;
  useEffect(() => {
    if (!isKept) return;
    const copy = readPreferencesCopy();
    if (!copy || serializePreferencesCopy(copy) !== serializePreferencesCopy(settings))
      void refreshPreferencesCopy(records);
  }, [isKept, settings, records]);
  return isKept || !painted ? (settings ?? null) : painted;
}
