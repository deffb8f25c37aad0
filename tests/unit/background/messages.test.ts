import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, ask } from '@/entrypoints/background/messages.ts';
import { newBrowser } from './worker.ts';

const requests = () => ({
  remindersChanged: vi.fn(async () => undefined),
  showNow: vi.fn(async () => true),
});

beforeEach(() => newBrowser());

describe('a page and the worker', () => {
  it('agree on what is asked', async () => {
    const worker = requests();
    const listen = answer(worker);
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) =>
      Promise.resolve(listen(message)),
    );
    expect(await ask('showNow')).toBe(true);
    expect(worker.showNow).toHaveBeenCalledOnce();
    await ask('remindersChanged');
    expect(worker.remindersChanged).toHaveBeenCalledOnce();
  });

  it('pass a failure on to whoever asked', async () => {
    const listen = answer({ ...requests(), showNow: () => Promise.reject(new Error('no')) });
    await expect(listen({ request: 'showNow' })).rejects.toThrow('no');
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
  ])('leave the message %j alone', (message) => {
    const worker = requests();
    expect(answer(worker)(message)).toBeUndefined();
    expect(worker.showNow).not.toHaveBeenCalled();
    expect(worker.remindersChanged).not.toHaveBeenCalled();
  });
});
