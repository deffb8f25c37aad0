import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useRecords } from '@/app/records/use-records.ts';
import { Reminders } from '@/app/reminders/Reminders.tsx';
import type { Repositories } from '@/storage/repositories.ts';

const { permissions, notifications, runtime } = fakeBrowser;

/**
 * The reminders view with records.
 * @param open must stay the same between renders
 */
export function RemindersPage({ open }: { open: () => Promise<Repositories> }) {
  const opened = useRecords(open);
  return (
    <>
      <p>{opened.problem}</p>
      <Reminders records={opened} />
    </>
  );
}

/**
 * Sets whether notifications are allowed now, and what the user answers when the browser asks.
 * @param level the browser's own switch for notifications of an extension
 */
export function permit(now: boolean, answer = now, level: 'granted' | 'denied' = 'granted') {
  let allowed = now;
  Object.assign(notifications, { getPermissionLevel: async () => level });
  permissions.contains = async () => allowed;
  const request = vi.fn(async () => {
    allowed = answer;
    return answer;
  });
  permissions.request = request;
  return request;
}

/** Adds a worker that answers, and events that the fake browser does not have. */
export function fakeWorker(): void {
  // A view may remove its listeners shortly after the test.
  const silent = { addListener: () => undefined, removeListener: () => undefined };
  Object.assign(permissions, { onAdded: silent, onRemoved: silent });
  vi.spyOn(runtime, 'sendMessage').mockImplementation(async () => true);
}

/** The requests to the worker, in order. */
export const asked = () =>
  vi
    .mocked(runtime.sendMessage)
    .mock.calls.map(([message]) => (message as unknown as { request: string }).request);

export const button = (name: string | RegExp) => screen.findByRole('button', { name });
export const press = async (name: string | RegExp) => userEvent.click(await button(name));
