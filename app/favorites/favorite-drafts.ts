/** Drafts of notes and of own passages. */
import type { OwnPassageEntry } from '@/components/own-passage/OwnPassageForm.tsx';
import type { Favorite } from '@/domain/records.ts';
import { Drafts } from '../drafts/drafts.ts';
import { KEYS } from '../local-storage.ts';

export type NoteDraft = {
  /** As it was read, so that a note can be saved even if its favorite is gone. */
  favorite: Favorite;
  text: string;
  /** The revs of what the text began with. */
  seen: readonly string[];
  rev: string;
};

export type OwnPassageDraft = {
  id: string;
  isNew: boolean;
  entry: OwnPassageEntry;
  /** What the form began with: the revs of its text, and whether it appears in new tabs. */
  began: { seen: readonly string[]; inRotation: boolean };
  rev: string;
};

export const noteDrafts = new Drafts<NoteDraft>(KEYS.noteDraft, (value) => {
  const draft = value as NoteDraft | null;
  const isDraft =
    typeof draft?.favorite?.id === 'string' &&
    typeof draft.text === 'string' &&
    typeof draft.rev === 'string' &&
    Array.isArray(draft.seen);
  return isDraft ? draft : null;
});

export const ownPassageDrafts = new Drafts<OwnPassageDraft>(KEYS.ownPassageDraft, (value) => {
  const draft = value as OwnPassageDraft | null;
  const { title, text, reflection, theme } = draft?.entry?.content ?? {};
  const isDraft =
    [draft?.id, draft?.rev, title, text, reflection, theme].every(
      (part) => typeof part === 'string',
    ) && Array.isArray(draft?.began?.seen);
  return isDraft ? draft : null;
});

/** How an own passage is saved. */
export function ownPassageWrite({ id, entry, began, rev }: OwnPassageDraft) {
  const inRotation: 0 | 1 = entry.inRotation ? 1 : 0;
  return {
    ...{ id, content: entry.content, seen: began.seen, rev },
    // What another page has chosen in the meantime stays, unless it was changed in this form.
    inRotation: entry.inRotation === began.inRotation ? null : inRotation,
  };
}
