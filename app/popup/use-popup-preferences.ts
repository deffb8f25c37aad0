import type { CardPreferences } from '@/domain/content-preferences.ts';
import type { Settings } from '@/domain/settings.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { useCheckedCopies } from '../derived/use-checked-copies.ts';

/**
 * What may appear in the popup. The records decide, once they are read; if they cannot be read, the
 * copy that was painted is all that is known of the user.
 * @param painted what was painted; null if nothing was known
 * @param settings undefined until they were read
 * @returns null until it is known.
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
