import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askAgain } from '@/entrypoints/background/ask-again.ts';
import { newBrowser } from './worker.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 23, 12);
const ZONE = 'Europe/Berlin';

/** A page's localStorage. */
function newStorage() {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
}

let asked: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  newBrowser();
  newStorage();
  asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
});

afterEach(() => vi.unstubAllGlobals());

describe('a page that is opened', () => {
  it('has the worker look what is due', async () => {
    await askAgain(NOW, ZONE);
    expect(asked).toHaveBeenCalledExactlyOnceWith({ request: 'remindersChanged', args: [] });
  });

  it.each([
    ['half an hour later, it leaves it asleep', NOW + 30 * MINUTE, ZONE, 1],
    ['an hour later, it wakes it again', NOW + 60 * MINUTE, ZONE, 2],
    ['in another time zone, it wakes it at once', NOW + MINUTE, 'America/New_York', 2],
    ['after the clock was set back, it wakes it at once', NOW - MINUTE, ZONE, 2],
  ])('%s', async (_name, then, zone, times) => {
    await askAgain(NOW, ZONE);
    await askAgain(then, zone);
    expect(asked).toHaveBeenCalledTimes(times);
  });

  it('asks each time where it can keep nothing', async () => {
    vi.stubGlobal('localStorage', undefined);
    await askAgain(NOW, ZONE);
    await askAgain(NOW, ZONE);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('is not troubled by a worker that does not answer', async () => {
    asked.mockRejectedValue(new Error('Could not establish connection.'));
    await expect(askAgain(NOW, ZONE)).resolves.toBeUndefined();
  });
});
