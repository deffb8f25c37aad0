import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '@/app/reminders/background/start-background.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { reminderContent } from '../../support/deliveries.ts';
import { content } from '../../support/favorites.ts';
import { reminderAt } from '../../support/reminders.ts';
import { OPEN_PAUSE } from '../../support/settings.ts';
import { monday } from '../../support/times.ts';
import { allowNotifications, newBrowser, notificationIds, openTestRecords } from './background.ts';

const { runtime, alarms, notifications, permissions, tabs } = fakeBrowser;
const alarm = { name: 'next', scheduledTime: 0, persistAcrossSessions: true };
const us = { id: runtime.id };
const tell = (request: string, ...args: unknown[]) =>
  runtime.onMessage.trigger({ request, args }, us, () => undefined);
const DELIVERY = '07:30@2026-11-23T07:30';
const PART = {
  kind: 'passage',
  contentId: 'isaiah-66-13',
  content: content(),
  night: true,
} as const;
let records: Repositories;
let time = monday('07:30');

function start() {
  // The fake browser does not have these events.
  vi.spyOn(permissions.onAdded, 'addListener').mockReturnValue(undefined);
  vi.spyOn(permissions.onRemoved, 'addListener').mockReturnValue(undefined);
  startBackground({ open: async () => records, now: () => time });
}

/** Starts the worker when the reminder of 7:30 is due, and lets it show the notification. */
async function startAndShow() {
  await records.reminders.add(reminderAt('07:30'));
  start();
  await alarms.onAlarm.trigger(alarm);
  expect(await notificationIds()).toEqual([`delivery:${DELIVERY}`]);
}

beforeEach(async () => {
  newBrowser();
  allowNotifications(true);
  time = monday('07:30');
  // An open channel would keep the test running.
  vi.stubGlobal('BroadcastChannel', undefined);
  records = await openTestRecords();
});

afterEach(() => {
  records.close();
  vi.unstubAllGlobals();
});

describe('an answer to a notification', () => {
  it('a click opens its delivery and clears it', async () => {
    await startAndShow();
    await notifications.onClicked.trigger(`delivery:${DELIVERY}`);
    const urls = (await tabs.query({})).map(({ url }) => url);
    expect(urls).toContain(runtime.getURL(`/newtab.html#delivery/${encodeURIComponent(DELIVERY)}`));
    expect(await notificationIds()).toEqual([]);
    expect((await records.deliveries.get(DELIVERY))?.state).toBe('done');
  });

  it('a click on an unknown one opens a plain new tab', async () => {
    start();
    await notifications.onClicked.trigger('gentle-moment');
    const urls = (await tabs.query({})).map(({ url }) => url);
    expect(urls).toContain(runtime.getURL('/newtab.html'));
  });

  it('“Later” brings it back in 30 minutes, once', async () => {
    await startAndShow();
    await notifications.onButtonClicked.trigger(`delivery:${DELIVERY}`, 0);
    expect(await notificationIds()).toEqual([]);
    // The browser reports the cleared notification as well.
    await notifications.onClosed.trigger(`delivery:${DELIVERY}`, true);
    expect((await alarms.get('next'))?.scheduledTime).toBe(monday('08:00').epochMilliseconds);

    time = monday('08:00');
    const create = vi.spyOn(notifications, 'create');
    await alarms.onAlarm.trigger(alarm);
    await alarms.onAlarm.trigger(alarm);
    expect(create).toHaveBeenCalledOnce();
    const [again] = (await records.deliveries.unfinished()).filter(
      ({ state }) => state === 'shown',
    );
    expect(again?.parts).toEqual((await records.deliveries.get(DELIVERY))?.parts);
  });

  it.each([
    ['removed', () => records.reminders.remove('07:30', monday('07:40').epochMilliseconds)],
    ['off', () => records.reminders.switch('07:30', false, monday('07:40').epochMilliseconds)],
  ])('“Later” brings nothing back for a reminder that is %s by then', async (_what, change) => {
    await startAndShow();
    await notifications.onButtonClicked.trigger(`delivery:${DELIVERY}`, 0);
    await change();
    await tell('reschedule');
    expect(await alarms.get('next')).toBeUndefined();
    time = monday('08:00');
    await alarms.onAlarm.trigger(alarm);
    expect(await notificationIds()).toEqual([]);
  });

  it('“Later” brings back no content for another situation', async () => {
    await records.reminderContent.write(reminderContent([PART]));
    await records.reminders.add(reminderAt('07:30', { discreet: false }));
    start();
    await alarms.onAlarm.trigger(alarm);
    await notifications.onButtonClicked.trigger(`delivery:${DELIVERY}`, 0);
    await records.settings.change({ situation: ['loss'] }, 1);
    time = monday('08:00');
    const create = vi.spyOn(notifications, 'create');
    await alarms.onAlarm.trigger(alarm);
    expect(create).toHaveBeenCalledOnce();
    expect(JSON.stringify(create.mock.calls)).not.toContain(PART.content.text);
  });

  it('“Not today” skips the rest of the day', async () => {
    const schedule = { type: 'times' as const, times: ['07:30', '12:00'] };
    await records.reminders.add(reminderAt('07:30', { schedule }));
    start();
    await alarms.onAlarm.trigger(alarm);
    await notifications.onButtonClicked.trigger(`delivery:${DELIVERY}`, 1);
    expect(await notificationIds()).toEqual([]);
    const tomorrow = monday('07:30').add({ days: 1 }).epochMilliseconds;
    expect((await alarms.get('next'))?.scheduledTime).toBe(tomorrow);
  });

  it('closing it marks its delivery as seen', async () => {
    await startAndShow();
    await notifications.onClosed.trigger(`delivery:${DELIVERY}`, true);
    expect((await records.deliveries.get(DELIVERY))?.state).toBe('done');
  });
});

describe('a page', () => {
  it.each([
    ['snooze', 'snoozed'],
    ['notToday', 'done'],
    ['seen', 'done'],
  ])('can answer “%s” as well, which clears the notification', async (request, state) => {
    await startAndShow();
    await tell(request, DELIVERY);
    expect((await records.deliveries.get(DELIVERY))?.state).toBe(state);
    expect(await notificationIds()).toEqual([]);
  });

  it('is told when a test notification is not allowed', async () => {
    allowNotifications(false);
    start();
    expect(await tell('showTestNotification')).toEqual([false]);
    expect(await notificationIds()).toEqual([]);
  });

  it('can show a test notification, which has a real delivery with cached content', async () => {
    await records.reminderContent.write(reminderContent([PART]));
    start();
    expect(await tell('showTestNotification')).toEqual([true]);
    const [delivery] = await records.deliveries.unfinished();
    expect(delivery).toMatchObject({
      state: 'shown',
      parts: [{ content: PART.content, contentId: PART.contentId }],
    });
    expect(await notificationIds()).toEqual([`delivery:${delivery?.id}`]);
  });

  it('can show a test notification when no passage is cached', async () => {
    start();
    expect(await tell('showTestNotification')).toEqual([true]);
    expect((await records.deliveries.unfinished())[0]?.parts).toMatchObject([{ kind: 'line' }]);
  });

  it('can show a test notification in quiet times', async () => {
    await records.settings.change({ quietTimes: OPEN_PAUSE }, 0);
    start();
    expect(await tell('showTestNotification')).toEqual([true]);
  });
});
