import type { OwnPassageEntry } from '@/components/own-passage/OwnPassageForm.tsx';

/** What she began to write as a passage of her own, until it is saved. */
const PREFIX = 'gently-led:own-passage-draft:';

/**
 * Puts down what stands in the form.
 * @param id of the favorite that is changed, or "new"
 * @param entry null: it is saved, or she starts anew
 */
export function saveOwnPassageDraft(id: string, entry: OwnPassageEntry | null): void {
  try {
    if (entry) localStorage.setItem(PREFIX + id, JSON.stringify(entry));
    else localStorage.removeItem(PREFIX + id);
  } catch {
    // Full, or switched off: it stands in the form all the same.
  }
}

/** What was put down for this favorite, or "new"; null for nothing. */
export function readOwnPassageDraft(id: string): OwnPassageEntry | null {
  try {
    const entry = JSON.parse(localStorage.getItem(PREFIX + id) ?? 'null') as OwnPassageEntry | null;
    const { title, text, reflection, theme } = entry?.content ?? {};
    const isWhole = [title, text, reflection, theme].every((part) => typeof part === 'string');
    return entry && isWhole ? entry : null;
  } catch {
    return null;
  }
}
