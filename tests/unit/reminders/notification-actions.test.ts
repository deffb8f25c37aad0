import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '@/app/reminders/background/start-background.ts';
import type { Repositories } from '@/storage/repositories.ts';
import {
  allowNotifications,
  monday,
  newBrowser,
  openRecordsOfTest,
  partOf,
  reminder,
  standing,
} from './background.ts';

const { runtime, alarms, notifications, permissions, tabs } = fakeBrowser;
const alarm = { name: 'next', scheduledTime: 0, persistAcrossSessions: true };
const us = { id: runtime.id };
const tell = (request: string, ...args: unknown[]) =>
  runtime.onMessage.trigger({ request, args }, us, () => undefined);
const MOMENT = '07:30@2026-11-23T07:30';
let records: Repositories;
let time = monday('07:30');

function start() {
  // The fake browser has no such events.
  vi.spyOn(permissions.onAdded, 'addListener').mockReturnValue(undefined);
  vi.spyOn(permissions.onRemoved, 'addListener').mockReturnValue(undefined);
  startBackground({ open: async () => records, now: () => time });
}

/** Starts the worker when the reminder of 07:30 is due, and lets it show it. */
async function startAndShow() {
  await records.reminders.add(reminder('07:30'));
  start();
  await alarms.onAlarm.trigger(alarm);
  expect(await standing()).toEqual([`delivery:${MOMENT}`]);
}

beforeEach(async () => {
  newBrowser();
  allowNotifications(true);
  time = monday('07:30');
  // No page listens; without a channel the test can end.
  vi.stubGlobal('BroadcastChannel', undefined);
  records = await openRecordsOfTest();
});

afterEach(() => {
  records.close();
  vi.unstubAllGlobals();
});

describe('her answer to a notification', () => {
  it('"open" brings its moment before her, and the notification goes', async () => {
    await startAndShow();
    await notifications.onClicked.trigger(`delivery:${MOMENT}`);
    const urls = (await tabs.query({})).map(({ url }) => url);
    expect(urls).toContain(runtime.getURL(`/newtab.html#delivery/${encodeURIComponent(MOMENT)}`));
    expect(await standing()).toEqual([]);
    expect((await records.deliveries.get(MOMENT))?.state).toBe('done');
  });

  it('"open" on one of an earlier version is a new tab', async () => {
    start();
    await notifications.onClicked.trigger('gentle-moment');
    const urls = (await tabs.query({})).map(({ url }) => url);
    expect(urls).toContain(runtime.getURL('/newtab.html'));
  });

  it('"Later" brings it again in 30 minutes, once', async () => {
    await startAndShow();
    await notifications.onButtonClicked.trigger(`delivery:${MOMENT}`, 0);
    expect(await standing()).toEqual([]);
    // Its going tells the worker as well.
    await notifications.onClosed.trigger(`delivery:${MOMENT}`, true);
    expect((await alarms.get('next'))?.scheduledTime).toBe(monday('08:00').epochMilliseconds);

    time = monday('08:00');
    const create = vi.spyOn(notifications, 'create');
    await alarms.onAlarm.trigger(alarm);
    await alarms.onAlarm.trigger(alarm);
    expect(create).toHaveBeenCalledOnce();
    const [again] = (await records.deliveries.open()).filter(({ state }) => state === 'shown');
    expect(again?.parts).toEqual((await records.deliveries.get(MOMENT))?.parts);
  });

  it.each([
    ['removed', () => records.reminders.remove('07:30', monday('07:40').epochMilliseconds)],
    ['off', () => records.reminders.switch('07:30', false, monday('07:40').epochMilliseconds)],
  ])('"Later" brings nothing of a reminder that is %s by then', async (_what, change) => {
    await startAndShow();
    await notifications.onButtonClicked.trigger(`delivery:${MOMENT}`, 0);
    await change();
    await tell('reschedule');
    expect(await alarms.get('next')).toBeUndefined();
    time = monday('08:00');
    await alarms.onAlarm.trigger(alarm);
    expect(await standing()).toEqual([]);
  });

  it('"Later" brings no words that fitted another situation', async () => {
    const { content } = partOf();
    const part = { kind: 'passage', contentId: 'isaiah-66-13', content, night: true } as const;
    const madeFor = { scripture: true, situation: 'home' } as const;
    await records.reminderContent.write({
      name: 'deliveries',
      cacheKey: '1',
      madeFor,
      parts: [part],
    });
    await records.reminders.add(reminder('07:30', { discreet: false }));
    start();
    await alarms.onAlarm.trigger(alarm);
    await notifications.onButtonClicked.trigger(`delivery:${MOMENT}`, 0);
    await records.settings.set('situation', 'loss', 1);
    time = monday('08:00');
    const create = vi.spyOn(notifications, 'create');
    await alarms.onAlarm.trigger(alarm);
    expect(create).toHaveBeenCalledOnce();
    expect(JSON.stringify(create.mock.calls)).not.toContain(content.text);
  });

  it('"Not today" leaves out the rest of the day', async () => {
    const schedule = { type: 'times' as const, times: ['07:30', '12:00'] };
    await records.reminders.add(reminder('07:30', { schedule }));
    start();
    await alarms.onAlarm.trigger(alarm);
    await notifications.onButtonClicked.trigger(`delivery:${MOMENT}`, 1);
    expect(await standing()).toEqual([]);
    const tomorrow = monday('07:30').add({ days: 1 }).epochMilliseconds;
    expect((await alarms.get('next'))?.scheduledTime).toBe(tomorrow);
  });

  it('to close it is an answer too', async () => {
    await startAndShow();
    await notifications.onClosed.trigger(`delivery:${MOMENT}`, true);
    expect((await records.deliveries.get(MOMENT))?.state).toBe('done');
  });
});

describe('a page', () => {
  it.each([
    ['snooze', 'snoozed'],
    ['notToday', 'done'],
    ['seen', 'done'],
  ])('may answer "%s" as well, and the notification goes', async (request, state) => {
    await startAndShow();
    await tell(request, MOMENT);
    expect((await records.deliveries.get(MOMENT))?.state).toBe(state);
    expect(await standing()).toEqual([]);
  });

  it('is told that it was not shown where notifications are not allowed', async () => {
    allowNotifications(false);
    start();
    expect(await tell('showTestNotification')).toEqual([false]);
    expect(await standing()).toEqual([]);
  });

  it('can have one shown at once: a real moment of words that lie ready', async () => {
    const { content } = partOf();
    const part = { kind: 'passage', contentId: 'isaiah-66-13', content, night: true } as const;
    await records.reminderContent.write({
      name: 'deliveries',
      cacheKey: '1',
      madeFor: { scripture: true, situation: 'home' },
      parts: [part],
    });
    start();
    expect(await tell('showTestNotification')).toEqual([true]);
    const [delivery] = await records.deliveries.open();
    expect(delivery).toMatchObject({
      state: 'shown',
      parts: [{ content, contentId: part.contentId }],
    });
    expect(await standing()).toEqual([`delivery:${delivery?.id}`]);
  });

  it('has a line shown where no passage lies ready, and the quiet words where nothing does', async () => {
    start();
    expect(await tell('showTestNotification')).toEqual([true]);
    expect((await records.deliveries.open())[0]?.parts).toMatchObject([{ kind: 'line' }]);
  });

  it('can have one shown in quiet hours: she asks', async () => {
    const quietTimes = { quietHours: [], pause: { type: 'open' as const }, changedAt: 0 };
    await records.settings.set('quietTimes', quietTimes, 0);
    start();
    expect(await tell('showTestNotification')).toEqual([true]);
  });
});
