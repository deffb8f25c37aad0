import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useRecords } from '@/app/records/use-records.ts';
import { Reminders } from '@/app/reminders/Reminders.tsx';
import type { Repositories } from '@/storage/repositories.ts';

const { permissions, notifications, runtime } = fakeBrowser;

/**
 * The reminders view, wired as on its page.
 * @param open stays the same between renders
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
 * What the browser says of notifications now, and what she answers when it asks.
 * @param level what its settings say of ours once they are allowed
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

/** A worker that answers, and events that the fake browser lacks. */
export function fakeWorker(): void {
  // A view lets go of them a moment after the test.
  const silent = { addListener: () => undefined, removeListener: () => undefined };
  Object.assign(permissions, { onAdded: silent, onRemoved: silent });
  vi.spyOn(runtime, 'sendMessage').mockImplementation(async () => true);
}

/** What the worker was asked, in order. */
export const asked = () =>
  vi
    .mocked(runtime.sendMessage)
    .mock.calls.map(([message]) => (message as unknown as { request: string }).request);

export const button = (name: string | RegExp) => screen.findByRole('button', { name });
export const press = async (name: string | RegExp) => userEvent.click(await button(name));
