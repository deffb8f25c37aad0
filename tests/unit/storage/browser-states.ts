import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

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
