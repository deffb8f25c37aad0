import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '@/app/reminders/background/start-background.ts';
import background from '@/entrypoints/background.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { delivery } from '../../support/deliveries.ts';
import { reminderAt } from '../../support/reminders.ts';
import { monday } from '../../support/times.ts';
import { allowNotifications, newBrowser, notificationIds, openTestRecords } from './background.ts';

const { runtime, alarms, notifications, permissions } = fakeBrowser;
const alarm = { name: 'next', scheduledTime: 0, persistAcrossSessions: true };
const us = { id: runtime.id };
const tell = (request: string) =>
  runtime.onMessage.trigger({ request, args: [] }, us, () => undefined);
let records: Repositories;

/** An alarm for another time than the next one: the worker has reckoned before. */
const setOldAlarm = () => alarms.create('next', { when: 1 });
const alarmTime = async () => (await alarms.get('next'))?.scheduledTime;

/** Starts the worker. Returns spies for the events that the fake browser does not have. */
function start() {
  const added = vi.spyOn(permissions.onAdded, 'addListener').mockReturnValue(undefined);
  const removed = vi.spyOn(permissions.onRemoved, 'addListener').mockReturnValue(undefined);
  startBackground({ open: async () => records, now: () => monday('07:30') });
  return { added, removed };
}

beforeEach(async () => {
  newBrowser();
  allowNotifications(true);
  // An open channel would keep the test running.
  vi.stubGlobal('BroadcastChannel', undefined);
  records = await openTestRecords();
});

afterEach(() => {
  records.close();
  vi.unstubAllGlobals();
});

describe('the worker', () => {
  it('adds all its listeners at once', () => {
    const added = vi.spyOn(permissions.onAdded, 'addListener').mockReturnValue(undefined);
    const removed = vi.spyOn(permissions.onRemoved, 'addListener').mockReturnValue(undefined);
    background.main();
    const events = [
      runtime.onInstalled,
      runtime.onStartup,
      runtime.onMessage,
      alarms.onAlarm,
      notifications.onClicked,
      notifications.onButtonClicked,
      notifications.onClosed,
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
    ['gets its alarm', () => alarms.onAlarm.trigger(alarm)],
    ['is asked to', () => tell('reschedule')],
  ])('sets the next alarm when it %s', async (_name, happen) => {
    await records.reminders.add(reminderAt('12:00'));
    await setOldAlarm();
    start();
    await happen();
    expect(await alarmTime()).toBe(monday('12:00').epochMilliseconds);
  });

  it('sets the next alarm when it starts without any event and there is none', async () => {
    await records.reminders.add(reminderAt('12:00'));
    start();
    await vi.waitFor(async () => expect(await alarmTime()).toBe(monday('12:00').epochMilliseconds));
  });

  it('shows at such a start what is due', async () => {
    await records.reminders.add(reminderAt('07:30'));
    start();
    await vi.waitFor(async () => expect(await notificationIds()).toHaveLength(1));
  });

  it.each(['added', 'removed'] as const)(
    'sets the next alarm when a permission is %s',
    async (change) => {
      await records.reminders.add(reminderAt('12:00'));
      await setOldAlarm();
      const listener = start()[change].mock.calls[0]?.[0];
      await listener?.({ permissions: ['notifications'], origins: [] });
      expect(await alarmTime()).toBe(monday('12:00').epochMilliseconds);
    },
  );

  it('does one thing after another, so that no alarm is set from old records', async () => {
    await records.reminders.add(reminderAt('12:00'));
    start();
    const before = tell('reschedule');
    await records.reminders.switch('12:00', false, 1);
    await Promise.all([before, tell('reschedule')]);
    expect(await alarms.getAll()).toEqual([]);
  });

  it('shows a delivery once when two events come at the same time', async () => {
    const create = vi.spyOn(notifications, 'create');
    await records.reminders.add(reminderAt('07:30'));
    start();
    await Promise.all([runtime.onStartup.trigger(), alarms.onAlarm.trigger(alarm)]);
    expect(create).toHaveBeenCalledOnce();
  });

  it('continues after a failure', async () => {
    await records.reminders.add(reminderAt('07:30'));
    vi.spyOn(notifications, 'create').mockRejectedValueOnce(new Error('no'));
    await setOldAlarm();
    start();
    await expect(alarms.onAlarm.trigger(alarm)).rejects.toThrow('no');
    await alarms.onAlarm.trigger(alarm);
    expect(await notificationIds()).toHaveLength(1);
  });

  it.each(['start', 'alarm'])('purges at each %s', async (when) => {
    await records.deliveries.put(delivery({ id: 'old', updatedAt: 0 }));
    await setOldAlarm();
    start();
    await (when === 'start' ? runtime.onStartup.trigger() : alarms.onAlarm.trigger(alarm));
    expect(await records.deliveries.get('old')).toBeNull();
  });
});
