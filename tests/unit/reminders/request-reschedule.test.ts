import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rescheduleHourly } from '@/app/reminders/request-reschedule.ts';
import type { Reminder } from '@/domain/records.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { newBrowser } from './background.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 23, 12);
const ZONE = 'Europe/Berlin';

/** Records with reminders of which these are on. */
const recordsWith = (...enabled: boolean[]) => ({
  reminders: {
    ...({} as Repositories['reminders']),
    list: async () => enabled.map((on) => ({ enabled: on }) as Reminder),
  },
});
const some = recordsWith(false, true);

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
    await rescheduleHourly(some, NOW, ZONE);
    expect(asked).toHaveBeenCalledExactlyOnceWith({ request: 'reschedule', args: [] });
  });

  it.each([
    ['she has no reminder', recordsWith()],
    ['all of hers are off', recordsWith(false, false)],
  ])('leaves it asleep where %s', async (_name, records) => {
    await rescheduleHourly(records, NOW, ZONE);
    expect(asked).not.toHaveBeenCalled();
  });

  it('leaves it asleep where her reminders cannot be read', async () => {
    const records = { reminders: { ...some.reminders, list: () => Promise.reject(new Error()) } };
    await expect(rescheduleHourly(records, NOW, ZONE)).rejects.toThrow();
    expect(asked).not.toHaveBeenCalled();
  });

  it.each([
    ['half an hour later, it leaves it asleep', NOW + 30 * MINUTE, ZONE, 1],
    ['an hour later, it wakes it again', NOW + 60 * MINUTE, ZONE, 2],
    ['in another time zone, it wakes it at once', NOW + MINUTE, 'America/New_York', 2],
    ['after the clock was set back, it wakes it at once', NOW - MINUTE, ZONE, 2],
  ])('%s', async (_name, then, zone, times) => {
    await rescheduleHourly(some, NOW, ZONE);
    await rescheduleHourly(some, then, zone);
    expect(asked).toHaveBeenCalledTimes(times);
  });

  it('asks each time where it can keep nothing', async () => {
    vi.stubGlobal('localStorage', undefined);
    await rescheduleHourly(some, NOW, ZONE);
    await rescheduleHourly(some, NOW, ZONE);
    expect(asked).toHaveBeenCalledTimes(2);
  });
});
