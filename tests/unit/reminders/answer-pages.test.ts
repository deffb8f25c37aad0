import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { KEYS } from '@/app/local-storage.ts';
import { answerPages } from '@/app/reminders/background/answer-pages.ts';
import type { BackgroundRecords } from '@/storage/background-records.ts';

const us = { id: fakeBrowser.runtime.id };
const answerPage = vi.fn(async () => ({ isStored: true }));
const listen = answerPages(
  Promise.resolve({ answerPage } as Partial<BackgroundRecords> as BackgroundRecords),
);
const kept = new Map<string, string>();

beforeEach(() => {
  answerPage.mockClear();
  kept.clear();
  kept.set(KEYS.snapshot, 'as it was').set(KEYS.contentPreferences, 'as they were');
  vi.stubGlobal('localStorage', { removeItem: (key: string) => kept.delete(key) });
});

afterEach(() => void vi.unstubAllGlobals());

describe('the background', () => {
  it('answers what a page reads, and leaves the copies of other windows', async () => {
    expect(await listen({ library: 'read', stores: [] }, us)).toEqual({ isStored: true });
    expect(kept.size).toBe(2);
  });

  it('drops what other windows paint from before and after a page writes', async () => {
    answerPage.mockImplementationOnce(async () => {
      expect(kept.size).toBe(0);
      kept.set(KEYS.snapshot, 'made meanwhile from the records as they were');
      return { isStored: true };
    });
    expect(await listen({ library: 'write', changes: [] }, us)).toEqual({ isStored: true });
    expect(kept.size).toBe(0);
  });

  it.each([
    [{ library: 'read', stores: [] }, {}],
    [{ library: 'write', changes: [] }, { id: 'another-extension' }],
    [{ request: 'reschedule' }, us],
    [null, us],
    ['library', us],
  ])('ignores %j from %j', (message, sender) => {
    expect(listen(message, sender)).toBeUndefined();
    expect(answerPage).not.toHaveBeenCalled();
    expect(kept.size).toBe(2);
  });
});
