import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type BackgroundRecords, openBackgroundRecords } from '@/storage/background-records.ts';
import { isLibraryRequest, type LibraryRequest } from '@/storage/library-requests.ts';

/** Makes every request to IndexedDB fail, until mocks are restored. */
export function breakIndexedDb(errorName: string): void {
  const fail = () => {
    throw new DOMException('A mutation operation was attempted.', errorName);
  };
  vi.spyOn(indexedDB, 'open').mockImplementation(fail);
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(fail);
  vi.spyOn(indexedDB, 'databases').mockImplementation(async () => fail());
}

/** What permanent private browsing in Firefox is like for an extension. */
export function enterPrivateBrowsing(): void {
  setPrivate(true);
  breakIndexedDb('InvalidStateError');
}

/** Sets whether the page is in a private window, or all of the browser is private. */
export function setPrivate(isPrivate: boolean): void {
  Object.assign(fakeBrowser.extension, { inIncognitoContext: isPrivate });
}

/**
 * Starts the part of the background that has the library, in the IndexedDB of this moment; it answers
 * until mocks are restored. A page that
 * is opened after `globalThis.indexedDB` was replaced is one in a private window or a container.
 */
export async function startLibrary(): Promise<BackgroundRecords> {
  const records = await openBackgroundRecords();
  answerFrom(async (request) => records.answerPage?.(request));
  return records;
}

/** Has the requests of pages answered, until mocks are restored. */
export function answerFrom(answer: (request: LibraryRequest) => Promise<unknown>): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) =>
    // A message is copied on its way.
    isLibraryRequest(message) ? structuredClone(await answer(structuredClone(message))) : undefined,
  );
}

/** Gives the page that is opened next a database of its own. */
export function enterDetachedWindow(): void {
  globalThis.indexedDB = new IDBFactory();
}
