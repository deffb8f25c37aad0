import type { CardPreferences } from '@/domain/content-preferences.ts';
import type { Settings } from '@/domain/settings.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { useCheckedCopies } from '../derived/use-checked-copies.ts';

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
  useCheckedCopies(records);
  const areRead = settings !== undefined && records?.problem === null;
  return areRead || !painted ? (settings ?? null) : painted;
}
