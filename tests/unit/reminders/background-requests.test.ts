import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, ask } from '@/app/reminders/background-requests.ts';
import { newBrowser } from './background.ts';

const requests = () => ({
  remindersChanged: vi.fn(async () => undefined),
  showNow: vi.fn(async () => true),
  later: vi.fn(async () => undefined),
  notToday: vi.fn(async () => undefined),
  seen: vi.fn(async () => undefined),
});
const us = { id: fakeBrowser.runtime.id };

beforeEach(() => newBrowser());

describe('a page and the worker', () => {
  /** Lets what pages send reach a worker. */
  function connect(worker: ReturnType<typeof requests>) {
    const listen = answer(worker);
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) =>
      Promise.resolve(listen(message, us)),
    );
  }

  it('agree on what is asked', async () => {
    const worker = requests();
    connect(worker);
    expect(await ask('showNow')).toBe(true);
    expect(worker.showNow).toHaveBeenCalledOnce();
    await ask('remindersChanged');
    expect(worker.remindersChanged).toHaveBeenCalledOnce();
  });

  it.each(['later', 'notToday', 'seen'] as const)('agree on which moment: %s', async (request) => {
    const worker = requests();
    connect(worker);
    await ask(request, 'r@2026-11-23T07:30');
    expect(worker[request]).toHaveBeenCalledExactlyOnceWith('r@2026-11-23T07:30');
  });

  it('pass a failure on to whoever asked', async () => {
    const listen = answer({ ...requests(), showNow: () => Promise.reject(new Error('no')) });
    await expect(listen({ request: 'showNow' }, us)).rejects.toThrow('no');
  });

  it.each([
    undefined,
    null,
    '',
    'showNow',
    0,
    [],
    {},
    { request: 'other' },
    { request: null },
    { request: ['showNow'] },
    { request: 'toString' },
    { request: '__proto__' },
    { other: 'showNow' },
    { request: 'later' },
    { request: 'later', args: [] },
    { request: 'later', args: [null] },
    { request: 'later', args: [{}] },
    { request: 'notToday', args: 'r' },
    { request: 'seen', args: ['r'.repeat(10_000)] },
  ])('leave the message %j alone', (message) => {
    const worker = requests();
    expect(answer(worker)(message, us)).toBeUndefined();
    for (const asked of Object.values(worker)) expect(asked).not.toHaveBeenCalled();
  });

  it.each([{}, { id: 'another-extension' }])('answer nobody else: %j', (sender) => {
    const worker = requests();
    expect(answer(worker)({ request: 'showNow' }, sender)).toBeUndefined();
    expect(worker.showNow).not.toHaveBeenCalled();
  });
});
