/** The copy of her choice in localStorage: the popup reads it before it paints. */
import type { CardPreferences } from '@/domain/content-preferences.ts';
import {
  parsePreferencesCopy,
  serializePreferencesCopy,
} from '@/domain/content-preferences-copy.ts';

export const PREFERENCES_KEY = 'gently-led:content-preferences';

/** The choice that was kept, or null: there is none, or storage is switched off or broken. */
export function readPreferencesCopy(): CardPreferences | null {
  try {
    return parsePreferencesCopy(localStorage.getItem(PREFERENCES_KEY));
  } catch {
    return null;
  }
}

/** Keeps a choice for the next popup, as far as the browser lets us; null removes it. */
export function writePreferencesCopy(preferences: CardPreferences | null): void {
  try {
    if (preferences) localStorage.setItem(PREFERENCES_KEY, serializePreferencesCopy(preferences));
    else localStorage.removeItem(PREFERENCES_KEY);
  } catch {
    // Nothing is kept then, so the popup waits for the records.
  }
}
