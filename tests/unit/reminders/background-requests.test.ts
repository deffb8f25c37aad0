import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callBackground, handleRequests } from '@/app/reminders/background-requests.ts';
import { newBrowser } from './background.ts';

const requests = () => ({
  reschedule: vi.fn(async () => undefined),
  showTestNotification: vi.fn(async () => true),
  snooze: vi.fn(async () => undefined),
  notToday: vi.fn(async () => undefined),
  seen: vi.fn(async () => undefined),
});
const us = { id: fakeBrowser.runtime.id };

beforeEach(() => newBrowser());

describe('a page and the worker', () => {
  /** Connects pages to a worker. */
  function connect(worker: ReturnType<typeof requests>) {
    const listen = handleRequests(worker);
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) =>
      Promise.resolve(listen(message, us)),
    );
  }

  it('agree on requests', async () => {
    const worker = requests();
    connect(worker);
    expect(await callBackground('showTestNotification')).toBe(true);
    expect(worker.showTestNotification).toHaveBeenCalledOnce();
    await callBackground('reschedule');
    expect(worker.reschedule).toHaveBeenCalledOnce();
  });

  it.each(['snooze', 'notToday', 'seen'] as const)(
    'agree on the delivery of “%s”',
    async (request) => {
      const worker = requests();
      connect(worker);
      await callBackground(request, 'r@2026-11-23T07:30');
      expect(worker[request]).toHaveBeenCalledExactlyOnceWith('r@2026-11-23T07:30');
    },
  );

  it('pass a failure on to the page', async () => {
    const listen = handleRequests({
      ...requests(),
      showTestNotification: () => Promise.reject(new Error('no')),
    });
    await expect(listen({ request: 'showTestNotification' }, us)).rejects.toThrow('no');
  });

  it.each([
    undefined,
    null,
    '',
    'showTestNotification',
    0,
    [],
    {},
    { request: 'other' },
    { request: null },
    { request: ['showTestNotification'] },
    { request: 'toString' },
    { request: '__proto__' },
    { other: 'showTestNotification' },
    { request: 'snooze' },
    { request: 'snooze', args: [] },
    { request: 'snooze', args: [null] },
    { request: 'snooze', args: [{}] },
    { request: 'notToday', args: 'r' },
    { request: 'seen', args: ['r'.repeat(10_000)] },
  ])('ignore the message %j', (message) => {
    const worker = requests();
    expect(handleRequests(worker)(message, us)).toBeUndefined();
    for (const request of Object.values(worker)) expect(request).not.toHaveBeenCalled();
  });

  it.each([{}, { id: 'another-extension' }])('do not answer other senders: %j', (sender) => {
    const worker = requests();
    expect(handleRequests(worker)({ request: 'showTestNotification' }, sender)).toBeUndefined();
    expect(worker.showTestNotification).not.toHaveBeenCalled();
  });
});
