/** The copy of the content preferences in localStorage: the popup reads it before it paints. */
import type { CardPreferences } from '@/domain/content-preferences.ts';
import {
  parsePreferencesCopy,
  serializePreferencesCopy,
} from '@/domain/content-preferences-copy.ts';
import { KEYS, readLocal, writeLocal } from '../local-storage.ts';

/** The preferences that were copied, or null: there are none, or storage is switched off or broken. */
export function readPreferencesCopy(): CardPreferences | null {
  return parsePreferencesCopy(readLocal(KEYS.contentPreferences));
}

/** Keeps preferences for the next popup, as far as the browser lets us; null removes the copy. */
export function writePreferencesCopy(preferences: CardPreferences | null): void {
  writeLocal(KEYS.contentPreferences, preferences && serializePreferencesCopy(preferences));
}
