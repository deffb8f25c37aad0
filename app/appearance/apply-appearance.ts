import { type Look, marksOf, parseLook } from '@/domain/appearance.ts';

/** Where the look lies in localStorage: pages read it before they paint. */
export const LOOK_KEY = 'gently-led:look';

/** The look that was kept, or the default one where storage is switched off or broken. */
export function keptLook(): Look {
  try {
    return parseLook(localStorage.getItem(LOOK_KEY));
  } catch {
    return parseLook(null);
  }
}

/** Keeps a look for the next page, as far as the browser lets us. */
export function keepLook(look: Look): void {
  try {
    localStorage.setItem(LOOK_KEY, JSON.stringify(look));
  } catch {
    // The page that is open has it; the next one begins with the default.
  }
}

/**
 * Marks the root element for a look.
 * @param hour local, 0 to 23
 */
export function applyLook(root: HTMLElement, look: Look, hour: number): void {
  for (const [name, value] of Object.entries(marksOf(look, hour))) {
    if (value === null) delete root.dataset[name];
    else root.dataset[name] = value;
  }
}
