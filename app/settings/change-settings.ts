import type { SettingsChange } from '@/domain/settings.ts';
import { changeWithCopies } from '../derived/change-with-copies.ts';
import type { Records } from '../records/use-records.ts';

/**
 * The one way in which pages change settings. What two pages change at once is kept, if the change is
 * a function wherever the next value depends on the stored one.
 * @returns whether it is kept, as `change` says. Never rejects
 */
export function changeSettings(
  { change }: Pick<Records, 'change'>,
  changed: SettingsChange,
): Promise<boolean> {
  return change((records) =>
    changeWithCopies(records, changed, () => records.settings.change(changed, Date.now())),
  );
}
