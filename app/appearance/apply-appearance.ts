import { type Appearance, parseAppearance, rootAttributes } from '@/domain/appearance.ts';

/** Where the look lies in localStorage: pages read it before they paint. */
export const APPEARANCE_KEY = 'gently-led:appearance';

/** The look that was kept, or the default one where storage is switched off or broken. */
export function readAppearanceCopy(): Appearance {
  try {
    return parseAppearance(localStorage.getItem(APPEARANCE_KEY));
  } catch {
    return parseAppearance(null);
  }
}

/** Keeps a look for the next page, as far as the browser lets us. */
export function writeAppearanceCopy(appearance: Appearance): void {
  try {
    localStorage.setItem(APPEARANCE_KEY, JSON.stringify(appearance));
  } catch {
    // The page that is open has it; the next one begins with the default.
  }
}

/**
 * Marks the root element for a look.
 * @param hour local, 0 to 23
 */
export function applyAppearance(root: HTMLElement, appearance: Appearance, hour: number): void {
  for (const [name, value] of Object.entries(rootAttributes(appearance, hour))) {
    if (value === null) delete root.dataset[name];
    else root.dataset[name] = value;
  }
}
