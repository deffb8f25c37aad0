import { browser } from 'wxt/browser';
import type { BackgroundRecords } from '@/storage/background-records.ts';
import { isLibraryRequest, type LibraryRequest } from '@/storage/library-requests.ts';
import { KEYS, writeLocal } from '../../local-storage.ts';

/**
 * Makes a listener that answers pages which have no way to the records but messages
 * (storage/library-mark.ts), and ignores other messages.
 */
export function answerPages(records: Promise<BackgroundRecords>) {
  const answer = async (request: LibraryRequest) => {
    const { answerPage } = await records;
    if (request.library === 'read') return answerPage?.(request);
    dropCopies();
    const answered = await answerPage?.(request);
    // Again, as a page may have made them from the records as they were.
    dropCopies();
    return answered;
  };
  return (message: unknown, sender: { id?: string }): Promise<unknown> | undefined =>
    sender.id === browser.runtime.id && isLibraryRequest(message) ? answer(message) : undefined;
}

/**
 * Drops what the pages of ordinary windows paint from, which the page that writes cannot reach. They
 * take the shared copy until they have made their own again (storage/shared-copy.ts).
 */
function dropCopies(): void {
  writeLocal(KEYS.snapshot, null);
  writeLocal(KEYS.contentPreferences, null);
}
