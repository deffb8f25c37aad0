import { useEffect } from 'preact/hooks';
import type { CardChoice } from '@/domain/content-preferences.ts';
import { choiceText } from '@/domain/content-preferences-copy.ts';
import type { Repositories } from '@/storage/repositories.ts';
import type { Settings } from '@/storage/settings.ts';
import { rememberChoice } from '../derived/change-content-preferences.ts';
import { keptChoice } from '../derived/content-preferences-copy.ts';

/**
 * What may appear in the popup. Her records decide, once they are read; where there are none, the copy
 * that was painted is all that is known of her.
 * @param painted what was painted; null where nothing was known
 * @param settings undefined until they were read
 * @returns null until it is known.
 */
export function useChoice(
  painted: CardChoice | null,
  settings: Settings | undefined,
  records: Repositories | null,
): CardChoice | null {
  const isKept = settings !== undefined && records !== null && records.problem === null;
  useEffect(() => {
    if (!isKept) return;
    const copy = keptChoice();
    if (!copy || choiceText(copy) !== choiceText(settings)) void rememberChoice(records);
  }, [isKept, settings, records]);
  return isKept || !painted ? (settings ?? null) : painted;
}
