import { deepEqual } from '@/domain/deep-equal.ts';
import {
  DEFAULT_SETTINGS,
  resettable,
  type Settings,
  type SettingsChange,
} from '@/domain/settings.ts';

/**
 * Undoes a reset. What was changed since then, here or in another page, stays; so does each part of the
 * appearance that was.
 * @param before the settings that were reset
 */
export function undoReset(before: Partial<Settings>): SettingsChange {
  return (stored) => {
    const { appearance, ...others } = unchangedSince(before, resettable(DEFAULT_SETTINGS), stored);
    const parts = unchangedSince(
      before.appearance ?? {},
      DEFAULT_SETTINGS.appearance,
      stored.appearance,
    );
    return { ...others, appearance: { ...stored.appearance, ...parts } };
  };
}

/** Those values of `before` whose place is still as it was left. */
function unchangedSince<T extends object>(
  before: Partial<T>,
  left: Partial<T>,
  stored: T,
): Partial<T> {
  const names = Object.keys(before) as (keyof T)[];
  const unchanged = names.filter((name) => deepEqual(stored[name], left[name]));
  return Object.fromEntries(unchanged.map((name) => [name, before[name]])) as Partial<T>;
}
