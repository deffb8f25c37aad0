import { useEffect } from 'preact/hooks';
import type { CardPreferences } from '@/domain/content-preferences.ts';
import { serializePreferencesCopy } from '@/domain/content-preferences-copy.ts';
import type { Repositories } from '@/storage/repositories.ts';
import type { Settings } from '@/storage/settings.ts';
import { refreshPreferencesCopy } from '../derived/change-content-preferences.ts';
import { readPreferencesCopy } from '../derived/content-preferences-copy.ts';

/**
 * Decides what may appear in the popup: the records, once they are read. If they cannot be opened, the
 * copy that was painted is all there is. A copy that differs from the records is corrected.
 * @param painted null if there was no copy
 * @param settings undefined until they are read
 * @returns null until it is known
 */
export function usePopupPreferences(
  painted: CardPreferences | null,
  settings: Settings | undefined,
  records: Repositories | null,
): CardPreferences | null {
  const isRead = settings !== undefined && records !== null && records.problem === null;
  useEffect(() => {
    if (!isRead) return;
    const copy = readPreferencesCopy();
    if (!copy || serializePreferencesCopy(copy) !== serializePreferencesCopy(settings))
      void refreshPreferencesCopy(records);
  }, [isRead, settings, records]);
  return isRead || !painted ? (settings ?? null) : painted;
}
