import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { allowNotifications, newBrowser, openRecordsOfTest, reminder, standing } from './worker.ts';

const { runtime, alarms, notifications, permissions } = fakeBrowser;
const alarm = { name: 'next', scheduledTime: 0, persistAcrossSessions: true };
const tell = (request: string) => runtime.onMessage.trigger({ request }, {}, () => undefined);
let records: Repositories;

/** Starts the worker; gives what it listens to where the fake browser keeps no list. */
function start() {
  const added = vi.spyOn(permissions.onAdded, 'addListener').mockReturnValue(undefined);
  const removed = vi.spyOn(permissions.onRemoved, 'addListener').mockReturnValue(undefined);
  background.main();
  return { added, removed };
}

beforeEach(async () => {
  newBrowser();
  allowNotifications(true);
  // The worker never closes its channel; without one the test can end.
  vi.stubGlobal('BroadcastChannel', undefined);
  records = await openRecordsOfTest();
});

afterEach(() => {
  records.close();
  vi.unstubAllGlobals();
});

describe('the worker', () => {
  it('listens to everything in its first turn', () => {
    const { added, removed } = start();
    const events = [
      runtime.onInstalled,
      runtime.onStartup,
      runtime.onMessage,
      alarms.onAlarm,
      notifications.onClicked,
    ];
    expect(events.map((event) => event.hasListeners())).toEqual(events.map(() => true));
    expect(added).toHaveBeenCalledOnce();
    expect(removed).toHaveBeenCalledOnce();
  });

  it.each([
    ['is installed', () => runtime.onInstalled.trigger({ reason: 'install' })],
    [
      'is updated',
      () => runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' }),
    ],
    ['starts with the browser', () => runtime.onStartup.trigger()],
    ['hears its alarm', () => alarms.onAlarm.trigger(alarm)],
    ['hears of a change', () => tell('remindersChanged')],
  ])('sets the next alarm when it %s', async (_name, happen) => {
    await records.reminders.add(reminder('07:30'));
    start();
    await happen();
    await vi.waitFor(async () => expect(await alarms.get('next')).toBeTruthy());
  });

  it.each(['added', 'removed'] as const)('looks again when a permission was %s', async (change) => {
    await records.reminders.add(reminder('07:30'));
    const listener = start()[change].mock.calls[0]?.[0];
    listener?.({ permissions: ['notifications'], origins: [] });
    await vi.waitFor(async () => expect(await alarms.get('next')).toBeTruthy());
  });

  it.each([true, false])('shows one now when asked, where allowed: %s', async (allowed) => {
    allowNotifications(allowed);
    start();
    expect(await tell('showNow')).toEqual([allowed]);
    expect(await standing()).toHaveLength(allowed ? 1 : 0);
  });

  it('tidies up once a start', async () => {
    await records.ledger.claim([{ id: 'r@1970-01-01T00:00', reminderId: 'r', at: 0 }], 0);
    start();
    await runtime.onStartup.trigger();
    await vi.waitFor(async () => {
      const again = await records.ledger.claim(
        [{ id: 'r@1970-01-01T00:00', reminderId: 'r', at: 0 }],
        0,
      );
      expect(again).toHaveLength(1);
    });
  });
});
