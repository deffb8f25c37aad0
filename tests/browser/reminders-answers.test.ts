import { afterEach, describe, expect, it } from 'vitest';
import {
  type DueReminder,
  notedShowings,
  noteShowings,
  stateOf,
  withOneDue,
} from './due-reminder.ts';
import type { OpenOptions, WithApi } from './harness/extension.ts';
import { until } from './harness/until.ts';
import { alarms, keep, kept, localTime, reminderAt, shown, tellWorker } from './reminder-page.ts';

let due: DueReminder;
const open = async (options: OpenOptions) => {
  due = await withOneDue(options);
  return due;
};

afterEach(() => due.extension.close());

describe('the worker in Chromium', () => {
  const press = (button: number) =>
    due.extension.inBackground(async (index) => {
      type Sent = { dispatch(notification: string, button: number): void };
      const { notifications } = (globalThis as unknown as WithApi).chrome;
      const [id] = Object.keys(await notifications.getAll());
      const event = (notifications as unknown as { onButtonClicked: Sent }).onButtonClicked;
      if (id !== undefined) event.dispatch(id, index);
    }, button);

  it('asks nothing of a silent notification but two answers', async () => {
    const { extension, page } = await open({ browser: 'chromium', grantNotifications: true });
    await noteShowings(extension);
    await tellWorker(page);
    expect(await notedShowings(extension)).toMatchObject([
      { silent: true, buttons: [{ title: 'Later' }, { title: 'Not today' }] },
    ]);
  });

  it('brings a moment again in 30 minutes after "Later"', async () => {
    const { extension, page, id } = await open({ browser: 'chromium', grantNotifications: true });
    await tellWorker(page);
    const pressed = Date.now();
    await press(0);
    const [delivery] = await until('the answer to be kept', async () => {
      const deliveries = await kept(page, 'deliveries');
      return deliveries[0]?.state === 'snoozed' && deliveries;
    });
    expect(delivery?.id).toBe(id);
    expect((delivery?.snoozedUntil ?? 0) - pressed).toBeGreaterThanOrEqual(30 * 60_000);
    await until('the alarm', async () => {
      const [alarm] = await alarms(extension);
      return alarm?.scheduledTime === delivery?.snoozedUntil;
    });
    expect(await shown(extension)).toEqual([]);
    expect(await stateOf(page, id)).toBe('snoozed');
  });

  it('leaves out the rest of the day after "Not today"', async () => {
    const { extension, page, id } = await open({ browser: 'chromium', grantNotifications: true });
    await tellWorker(page);
    await press(1);
    await until('the answer to be kept', async () => (await stateOf(page, id)) === 'done');
    expect((await kept(page, 'reminders'))[0]?.skippedOn).toBe(id.slice(2, 12));
    await until('the notification to go', async () => (await shown(extension)).length === 0);
  });

  it('lets a moment wait where notifications are not allowed', async () => {
    const { page, id } = await open({ browser: 'chromium' });
    await tellWorker(page);
    expect(await stateOf(page, id)).toBe('waiting');
    await tellWorker(page);
    expect(await kept(page, 'deliveries')).toHaveLength(1);
  });
});

describe('the worker in Firefox', () => {
  it('never asks for what Firefox refuses', async () => {
    const { extension, page } = await open({ browser: 'firefox', grantNotifications: true });
    await noteShowings(extension);
    await tellWorker(page);
    const [options] = await notedShowings(extension);
    expect(Object.keys(options ?? {}).toSorted()).toEqual(['iconUrl', 'message', 'title', 'type']);
    expect(await shown(extension)).toHaveLength(1);
    expect(await extension.problems()).toEqual([]);
  });

  it('lets a moment wait after the permission was taken back', async () => {
    const { extension, page, id } = await open({ browser: 'firefox', grantNotifications: true });
    await tellWorker(page);
    expect(await stateOf(page, id)).toBe('shown');
    await extension.inBackground(() =>
      (globalThis as unknown as WithApi).chrome.permissions.remove({
        permissions: ['notifications'],
      }),
    );
    await keep(page, 'reminders', reminderAt(localTime(), { id: 'next' }));
    await tellWorker(page);
    const next = (await kept(page, 'deliveries')).find(({ id }) => id.startsWith('next@'));
    expect(next?.state).toBe('waiting');
  });
});
