/** The copy of her choice in localStorage: the popup reads it before it paints. */
import type { CardChoice } from '@/domain/content-preferences.ts';
import { choiceText, parseChoice } from '@/domain/content-preferences-copy.ts';

export const CHOICE_KEY = 'gently-led:choice';

/** The choice that was kept, or null: there is none, or storage is switched off or broken. */
export function keptChoice(): CardChoice | null {
  try {
    return parseChoice(localStorage.getItem(CHOICE_KEY));
  } catch {
    return null;
  }
}

/** Keeps a choice for the next popup, as far as the browser lets us; null removes it. */
export function keepChoice(choice: CardChoice | null): void {
  try {
    if (choice) localStorage.setItem(CHOICE_KEY, choiceText(choice));
    else localStorage.removeItem(CHOICE_KEY);
  } catch {
    // Nothing is kept then, so the popup waits for the records.
  }
}
