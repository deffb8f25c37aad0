import type { OwnPassageEntry } from '@/components/own-passage/OwnPassageForm.tsx';
import { KEYS, readLocal, writeLocal } from '../local-storage.ts';

/** What she began to write as a passage of her own, until it is saved. */
const PREFIX = KEYS.ownPassageDraft;

/**
 * Puts down what stands in the form.
 * @param id of the favorite that is changed, or "new"
 * @param entry null: it is saved, or she starts anew
 */
export function saveOwnPassageDraft(id: string, entry: OwnPassageEntry | null): void {
  writeLocal(PREFIX + id, entry && JSON.stringify(entry));
}

/** What was put down for this favorite, or "new"; null for nothing. */
export function readOwnPassageDraft(id: string): OwnPassageEntry | null {
  try {
    const entry = JSON.parse(readLocal(PREFIX + id) ?? 'null') as OwnPassageEntry | null;
    const { title, text, reflection, theme } = entry?.words ?? {};
    const isWhole = [title, text, reflection, theme].every((part) => typeof part === 'string');
    return entry && isWhole ? entry : null;
  } catch {
    return null;
  }
}
