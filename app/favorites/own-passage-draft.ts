import type { OwnPassageEntry } from '@/components/own-passage/OwnPassageForm.tsx';

/** Drafts of own passages: what is in the form, until it is saved. */
const PREFIX = 'gently-led:own-passage-draft:';

/**
 * Stores what is in the form.
 * @param id of the favorite, or "new"
 * @param entry null to delete the draft
 */
export function saveOwnPassageDraft(id: string, entry: OwnPassageEntry | null): void {
  try {
    if (entry) localStorage.setItem(PREFIX + id, JSON.stringify(entry));
    else localStorage.removeItem(PREFIX + id);
  } catch {
    // Storage is full or blocked. The text is still in the form.
  }
}

/** @param id of the favorite, or "new" */
export function readOwnPassageDraft(id: string): OwnPassageEntry | null {
  try {
    const entry = JSON.parse(localStorage.getItem(PREFIX + id) ?? 'null') as OwnPassageEntry | null;
    const { title, text, reflection, theme } = entry?.content ?? {};
    const isComplete = [title, text, reflection, theme].every((part) => typeof part === 'string');
    return entry && isComplete ? entry : null;
  } catch {
    return null;
  }
}
