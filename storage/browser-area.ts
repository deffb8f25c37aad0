import { browser } from 'wxt/browser';
import type { Database, StorageError } from './database.ts';
import { type LocalArea, openLocalArea } from './local-area.ts';

/**
 * The fallback over the browser's own `storage.local`.
 * @param onUnread is told when something could not be read
 * @throws StorageError "newer-version" when a newer extension wrote there, or what the browser says
 */
export function openBrowserArea(onUnread?: (error: StorageError) => void): Promise<Database> {
  return openLocalArea(
    browser.storage.local as LocalArea,
    (name, work) => navigator.locks.request(name, work),
    onUnread,
  );
}
