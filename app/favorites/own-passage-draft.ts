import type { OwnPassageEntry } from '@/components/own-passage/OwnPassageForm.tsx';
import { KEYS, readLocal, writeLocal } from '../local-storage.ts';

/** Drafts of own passages: what is in the form, until it is saved. */
const PREFIX = KEYS.ownPassageDraft;

/**
 * Stores what is in the form.
 * @param id of the favorite, or "new"
 * @param entry null to delete the draft
 */
export function saveOwnPassageDraft(id: string, entry: OwnPassageEntry | null): void {
  writeLocal(PREFIX + id, entry && JSON.stringify(entry));
}

/** @param id of the favorite, or "new" */
export function readOwnPassageDraft(id: string): OwnPassageEntry | null {
  try {
    const entry = JSON.parse(readLocal(PREFIX + id) ?? 'null') as OwnPassageEntry | null;
    const { title, text, reflection, theme } = entry?.content ?? {};
    const isComplete = [title, text, reflection, theme].every((part) => typeof part === 'string');
    return entry && isComplete ? entry : null;
  } catch {
    return null;
  }
}
