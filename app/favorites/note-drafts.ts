/**
 * What she types is put down here at once and without waiting, until the records have it: a page
 * that is closed in the middle of a word loses nothing. Each draft belongs to the page that writes
 * it; when that page is gone, another takes it over and goes on under its rev.
 */

import { KEYS, localKeys, readLocal, writeLocal } from '../local-storage.ts';

export type Draft = {
  /** The favorite whose note it is. */
  id: string;
  text: string;
  /** As in NoteWriting. */
  seen: readonly string[];
  rev: string;
};

const PREFIX = KEYS.noteDraft;

/** Puts a draft down. Where that is not possible, the records get the text a moment later all the same. */
export function saveDraft(name: string, draft: Draft): void {
  writeLocal(PREFIX + name, JSON.stringify(draft));
}

/** Takes a draft away, once the records have it. */
export function deleteDraft(name: string): void {
  writeLocal(PREFIX + name, null);
}

/**
 * Says that this page is writing a draft, for as long as the page lives.
 * @returns a function that ends it
 */
export function holdDraft(name: string): () => void {
  const held = Promise.withResolvers<void>();
  void navigator.locks?.request(PREFIX + name, () => held.promise).catch(() => undefined);
  return () => held.resolve();
}

/** A draft of this favorite that no page is writing any more; null where there is none. */
export async function abandonedDraft(id: string): Promise<{ name: string; draft: Draft } | null> {
  for (const name of localKeys(PREFIX)) {
    const draft = read(name);
    if (draft?.id === id && (await isLeft(name))) return { name, draft };
  }
  return null;
}

/**
 * Hands over each draft whose page is gone; for one whose page still lives, once it is gone.
 * @param keep writes a draft into the records; the draft stays where that rejects
 */
export function saveAbandonedDrafts(keep: (draft: Draft) => Promise<unknown>): void {
  for (const name of localKeys(PREFIX)) {
    const handOver = async () => {
      const draft = read(name);
      if (!draft) return;
      await keep(draft);
      deleteDraft(name);
    };
    const done = navigator.locks?.request(PREFIX + name, handOver) ?? handOver();
    // The text is still there: the next page tries again.
    void done.catch(() => undefined);
  }
}

async function isLeft(name: string): Promise<boolean> {
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
