import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ALARM } from '@/app/reminders/background/alarm.ts';
import { rescheduleHourly } from '@/app/reminders/request-reschedule.ts';
import type { Reminder } from '@/domain/records.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { newBrowser } from './background.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 23, 12);
const ZONE = 'Europe/Berlin';

/** Records with reminders that are on or off. */
const recordsWith = (...enabled: boolean[]) => ({
  reminders: {
    ...({} as Repositories['reminders']),
    list: async () => enabled.map((on) => ({ enabled: on }) as Reminder),
  },
});
const some = recordsWith(false, true);

/** Gives the page a localStorage. */
function newStorage() {
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  });
}

let sendMessage: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  newBrowser();
  newStorage();
  // The worker sets the alarm when it is asked.
  sendMessage = vi
    .spyOn(fakeBrowser.runtime, 'sendMessage')
    .mockImplementation(() => fakeBrowser.alarms.create(ALARM, { when: 1 }));
});

afterEach(() => vi.unstubAllGlobals());

describe('a page that is opened', () => {
  it('asks the worker to reschedule', async () => {
    await rescheduleHourly(some, NOW, ZONE);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ request: 'reschedule', args: [] });
  });

  it.each([
    ['there are no reminders', recordsWith()],
    ['all are off', recordsWith(false, false)],
  ])('does not wake the worker if %s', async (_name, records) => {
    await rescheduleHourly(records, NOW, ZONE);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('does not wake the worker if reminders cannot be read', async () => {
    const records = { reminders: { ...some.reminders, list: () => Promise.reject(new Error()) } };
    await expect(rescheduleHourly(records, NOW, ZONE)).rejects.toThrow();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it.each([
    ['does not ask again half an hour later', NOW + 30 * MINUTE, ZONE, 1],
    ['asks again an hour later', NOW + 60 * MINUTE, ZONE, 2],
    ['asks again at once in another time zone', NOW + MINUTE, 'America/New_York', 2],
    ['asks again at once when the clock was set back', NOW - MINUTE, ZONE, 2],
  ])('%s', async (_name, then, zone, times) => {
    await rescheduleHourly(some, NOW, ZONE);
    await rescheduleHourly(some, then, zone);
    expect(sendMessage).toHaveBeenCalledTimes(times);
  });

  it('asks again at once when the alarm is gone, by whatever road', async () => {
    await rescheduleHourly(some, NOW, ZONE);
    await fakeBrowser.alarms.clearAll();
    await rescheduleHourly(some, NOW + MINUTE, ZONE);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('asks each time if it cannot store anything', async () => {
    vi.stubGlobal('localStorage', undefined);
    await rescheduleHourly(some, NOW, ZONE);
    await rescheduleHourly(some, NOW, ZONE);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });
});
