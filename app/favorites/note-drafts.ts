/**
 * Drafts of notes. Each letter is stored here at once, until the note is saved, so a page that is
 * closed in the middle of a word loses nothing. A draft belongs to the page that writes it and holds
 * its lock. Once that page is gone, another page takes the draft over and continues under its rev.
 */

import { KEYS, localKeys, readLocal, writeLocal } from '../local-storage.ts';

export type Draft = {
  /** The favorite whose note it is. */
  id: string;
  text: string;
  /** As in NoteEdit. */
  seen: readonly string[];
  rev: string;
};

const PREFIX = KEYS.noteDraft;

/** Stores a draft. If that is not possible, the note is still saved a moment later. */
export function saveDraft(name: string, draft: Draft): void {
  writeLocal(PREFIX + name, JSON.stringify(draft));
}

/** Deletes a draft whose text is saved. */
export function deleteDraft(name: string): void {
  writeLocal(PREFIX + name, null);
}

/**
 * Holds the lock of a draft, for as long as the page lives.
 * @returns a function that releases it
 */
export function holdDraft(name: string): () => void {
  const released = Promise.withResolvers<void>();
  void navigator.locks?.request(PREFIX + name, () => released.promise).catch(() => undefined);
  return () => released.resolve();
}

/** A draft of this favorite that no page holds; null if there is none. */
export async function abandonedDraft(id: string): Promise<{ name: string; draft: Draft } | null> {
  for (const name of localKeys(PREFIX)) {
    const draft = read(name);
    if (draft?.id === id && (await isAbandoned(name))) return { name, draft };
  }
  return null;
}

/**
 * Saves each draft whose page is gone. If the page still lives, waits until it is gone.
 * @param save if it rejects, the draft stays
 */
export function saveAbandonedDrafts(save: (draft: Draft) => Promise<unknown>): void {
  for (const name of localKeys(PREFIX)) {
    const saveOne = async () => {
      const draft = read(name);
      if (!draft) return;
      await save(draft);
      deleteDraft(name);
    };
    const done = navigator.locks?.request(PREFIX + name, saveOne) ?? saveOne();
    // The draft is still there, so the next page tries again.
    void done.catch(() => undefined);
  }
}

async function isAbandoned(name: string): Promise<boolean> {
  if (!navigator.locks) return true;
  const free = await navigator.locks.request(
    PREFIX + name,
    { ifAvailable: true },
    (lock) => lock !== null,
  );
  return free;
}

function read(name: string): Draft | null {
  try {
    const draft = JSON.parse(readLocal(PREFIX + name) ?? 'null') as Draft | null;
    const isDraft =
      typeof draft?.id === 'string' && typeof draft.text === 'string' && Array.isArray(draft.seen);
    return isDraft ? draft : null;
  } catch {
    return null;
  }
}
