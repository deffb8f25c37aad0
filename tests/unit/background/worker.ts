import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reminder } from '@/domain/records.ts';
import { openChanges } from '@/storage/changes.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';

/** A browser without alarms, notifications or records. The fake one leaves permissions to tests. */
export function newBrowser(): void {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
}

/** Lets the browser answer whether notifications are allowed. */
export function allowNotifications(allowed: boolean) {
  fakeBrowser.permissions.contains = async () => allowed;
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

/** A local time of Monday, 23 November 2026, in Berlin. */
export const monday = (time: string) =>
  Temporal.ZonedDateTime.from(`2026-11-23T${time}[Europe/Berlin]`);
