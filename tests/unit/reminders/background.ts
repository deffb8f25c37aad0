/** The browser and the records of tests of the worker. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openChanges } from '@/storage/changes.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';

/** Resets to no alarms, notifications or records. Permissions are left to the test. */
export function newBrowser(): void {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  openPages([]);
  setLevel('granted');
  globalThis.indexedDB = new IDBFactory();
}

/** Sets the permission for notifications. */
export function allowNotifications(allowed: boolean) {
  fakeBrowser.permissions.contains = async () => allowed;
}

/** Sets Chromium's own switch for the notifications of an extension. */
export function setLevel(level: 'granted' | 'denied') {
  Object.assign(fakeBrowser.notifications, { getPermissionLevel: async () => level });
}

/** Opens pages of ours at these addresses, as tabs 1, 2, 3 … of window 7. */
export function openPages(addresses: readonly string[]) {
  const contexts = addresses.map((documentUrl, index) => ({
    documentUrl,
    tabId: index + 1,
    windowId: 7,
  }));
  Object.assign(fakeBrowser.runtime, { getContexts: async () => contexts });
}

export async function openTestRecords(): Promise<Repositories> {
  return openRepositories(await openIndexedDb(), openChanges());
}

/** The ids of the notifications on the screen. */
export const notificationIds = async () => Object.keys(await fakeBrowser.notifications.getAll());
