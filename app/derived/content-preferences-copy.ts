/** The copy of the content preferences in localStorage: the popup reads it before it paints. */
import type { CardPreferences } from '@/domain/content-preferences.ts';
import {
  parsePreferencesCopy,
  serializePreferencesCopy,
} from '@/domain/content-preferences-copy.ts';

export const PREFERENCES_KEY = 'gently-led:content-preferences';

/** The preferences that were copied, or null: there are none, or storage is switched off or broken. */
export function readPreferencesCopy(): CardPreferences | null {
  try {
    return parsePreferencesCopy(localStorage.getItem(PREFERENCES_KEY));
  } catch {
    return null;
  }
}

/** Keeps preferences for the next popup, as far as the browser lets us; null removes the copy. */
export function writePreferencesCopy(preferences: CardPreferences | null): void {
  try {
    if (preferences) localStorage.setItem(PREFERENCES_KEY, serializePreferencesCopy(preferences));
    else localStorage.removeItem(PREFERENCES_KEY);
  } catch {
    // Without a copy the popup waits for the records.
  }
}
