import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Delivery, DeliveryPart, Reminder, SavedContent } from '@/domain/records.ts';
import { openChanges } from '@/storage/changes.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';

/** A browser without alarms, notifications or records. The fake one leaves permissions to tests. */
export function newBrowser(): void {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  openPages([]);
  setLevel('granted');
  globalThis.indexedDB = new IDBFactory();
}

/** Lets the browser answer whether notifications are allowed. */
export function allowNotifications(allowed: boolean) {
  fakeBrowser.permissions.contains = async () => allowed;
}

/** Chromium's own switch for the notifications of one extension. */
export function setLevel(level: 'granted' | 'denied') {
  Object.assign(fakeBrowser.notifications, { getPermissionLevel: async () => level });
}

/** Lets pages of ours be open, at these addresses, as tabs 1, 2, 3 … of window 7. */
export function openPages(addresses: readonly string[]) {
  const contexts = addresses.map((documentUrl, index) => ({
    documentUrl,
    tabId: index + 1,
    windowId: 7,
  }));
  Object.assign(fakeBrowser.runtime, { getContexts: async () => contexts });
}

export async function openRecordsOfTest(): Promise<Repositories> {
  return openRepositories(await openIndexedDb(), openChanges());
}

/** The notifications that stand on the screen. */
export const standing = async () => Object.keys(await fakeBrowser.notifications.getAll());

export const reminder = (time: string, change: Partial<Reminder> = {}): Reminder => ({
  id: time,
  kind: 'passage',
  text: null,
  schedule: { type: 'times', times: [time] },
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  enabled: true,
  discreet: true,
  skippedOn: null,
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
  ...change,
});

export const wordsOf = (change: Partial<SavedContent> = {}): SavedContent => ({
  title: 'Isaiah 66:13',
  text: 'As a mother comforts her child',
  reflection: '',
  aside: '',
  edition: '',
  theme: '',
  card: null,
  ...change,
});

export const partOf = (
  content: Partial<SavedContent> = {},
  change: Partial<DeliveryPart> = {},
): DeliveryPart => ({
  reminderId: '07:30',
  kind: 'passage',
  contentId: 'isaiah-66-13',
  content: wordsOf(content),
  ...change,
});

/** The moment of the reminder at 07:30 on that Monday. */
export const deliveryOf = (change: Partial<Delivery> = {}): Delivery => ({
  id: '07:30@2026-11-23T07:30',
  occurrences: ['07:30@2026-11-23T07:30'],
  day: '2026-11-23',
  parts: [partOf()],
  discreet: true,
  state: 'shown',
  dueAt: monday('07:30').epochMilliseconds,
  snoozedUntil: null,
  updatedAt: monday('07:30').epochMilliseconds,
  ...change,
});

/** A local time of Monday, 23 November 2026, in Berlin. */
export const monday = (time: string) =>
  Temporal.ZonedDateTime.from(`2026-11-23T${time}[Europe/Berlin]`);
