import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ALARM, deliverDue } from '@/entrypoints/background/deliver.ts';
import { openChanges } from '@/storage/changes.ts';
import type { StorageProblem } from '@/storage/database.ts';
import { openReadOnly } from '@/storage/read-only.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';
import { allowNotifications, monday, newBrowser, openRecordsOfTest, reminder } from './worker.ts';

let records: Repositories;
const keep = async (...reminders: ReturnType<typeof reminder>[]) => {
  for (const each of reminders) await records.reminders.add(each);
};
const alarms = () => fakeBrowser.alarms.getAll();
const spyOnNotifications = () => vi.spyOn(fakeBrowser.notifications, 'create');

beforeEach(async () => {
  newBrowser();
  allowNotifications(true);
  records = await openRecordsOfTest();
});

afterEach(() => records.close());

describe('the alarm', () => {
  it('is one, at the first of all coming times', async () => {
    await keep(reminder('20:00'), reminder('07:30'), reminder('12:00'));
    await deliverDue(records, monday('08:00'));
    expect(await alarms()).toMatchObject([
      { name: ALARM, scheduledTime: monday('12:00').epochMilliseconds },
    ]);
    expect(ALARM).toBe('next');
  });

  it('moves on each time', async () => {
    await keep(reminder('12:00'), reminder('20:00'));
    await deliverDue(records, monday('08:00'));
    await deliverDue(records, monday('12:00'));
    expect(await alarms()).toMatchObject([{ scheduledTime: monday('20:00').epochMilliseconds }]);
  });

  it('is for the next week where the reminder is for this weekday', async () => {
    await keep(reminder('07:30', { weekdays: [1] }));
    await deliverDue(records, monday('07:30'));
    const nextWeek = monday('07:30').add({ weeks: 1 }).epochMilliseconds;
    expect(await alarms()).toMatchObject([{ scheduledTime: nextWeek }]);
  });

  it('is cleared where no reminder is left', async () => {
    await keep(reminder('12:00'));
    await deliverDue(records, monday('08:00'));
    await records.reminders.remove('12:00', 1);
    await deliverDue(records, monday('08:01'));
    expect(await alarms()).toEqual([]);
  });

  it('is cleared where every reminder is off', async () => {
    await keep(reminder('12:00'));
    await deliverDue(records, monday('08:00'));
    await records.reminders.switch('12:00', false, 1);
    await deliverDue(records, monday('08:01'));
    expect(await alarms()).toEqual([]);
  });

  it('is soon, to try again, when the notification could not be shown', async () => {
    await keep(reminder('07:30'));
    spyOnNotifications().mockRejectedValue(new Error('no'));
    await expect(deliverDue(records, monday('07:30'))).rejects.toThrow('no');
    const soon = monday('07:35').epochMilliseconds;
    expect(await alarms()).toMatchObject([{ scheduledTime: soon }]);
  });

  it('stands also where notifications are not allowed', async () => {
    allowNotifications(false);
    await keep(reminder('07:30'));
    await deliverDue(records, monday('07:00'));
    expect(await alarms()).toMatchObject([{ scheduledTime: monday('07:30').epochMilliseconds }]);
  });
});

describe('what is due', () => {
  it('is shown', async () => {
    const create = spyOnNotifications();
    await keep(reminder('07:30'));
    await deliverDue(records, monday('07:30'));
    expect(create).toHaveBeenCalledOnce();
  });

  it('is one notification for two reminders of the same minute', async () => {
    const create = spyOnNotifications();
    await keep(reminder('07:30', { id: 'a' }), reminder('07:30', { id: 'b' }));
    await deliverDue(records, monday('07:30'));
    await deliverDue(records, monday('07:31'));
    expect(create).toHaveBeenCalledOnce();
  });

  it('is shown once, however often the worker wakes', async () => {
    const create = spyOnNotifications();
    await keep(reminder('07:30'));
    for (const time of ['07:30', '07:30', '07:31', '08:30']) {
      await deliverDue(records, monday(time));
    }
    expect(create).toHaveBeenCalledOnce();
  });

  it('is shown once when two workers wake at the same moment', async () => {
    const create = spyOnNotifications();
    await keep(reminder('07:30'));
    const other = await openRecordsOfTest();
    await Promise.all([
      deliverDue(records, monday('07:30')),
      deliverDue(records, monday('07:30')),
      deliverDue(other, monday('07:30')),
    ]);
    expect(create).toHaveBeenCalledOnce();
    other.close();
  });

  it('is shown again on the next day', async () => {
    const create = spyOnNotifications();
    await keep(reminder('07:30'));
    await deliverDue(records, monday('07:30'));
    await deliverDue(records, monday('07:30').add({ days: 1 }));
    expect(create).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['08:29', 1],
    ['08:31', 0],
  ])('is late, at %s, after a sleep: shown %i times', async (time, times) => {
    const create = spyOnNotifications();
    await keep(reminder('07:30'));
    await deliverDue(records, monday(time));
    expect(create).toHaveBeenCalledTimes(times);
  });

  it('is tried again by the next wake when the browser failed to show it', async () => {
    const create = spyOnNotifications();
    create.mockRejectedValueOnce(new Error('the browser failed'));
    await keep(reminder('07:30'));
    await expect(deliverDue(records, monday('07:30'))).rejects.toThrow('the browser failed');
    await deliverDue(records, monday('07:45'));
    await deliverDue(records, monday('07:50'));
    expect(create).toHaveBeenCalledTimes(2);
  });

  it('is nothing before its time', async () => {
    const create = spyOnNotifications();
    await keep(reminder('07:30'));
    await deliverDue(records, monday('07:29:59'));
    expect(create).not.toHaveBeenCalled();
  });

  it('is nothing of the time before it was set', async () => {
    const create = spyOnNotifications();
    await keep(reminder('07:30', { updatedAt: monday('07:31').epochMilliseconds }));
    await deliverDue(records, monday('07:32'));
    expect(create).not.toHaveBeenCalled();
  });
});

describe('records that will not open', () => {
  const broken = (problem: StorageProblem) =>
    openRepositories(openReadOnly(problem), openChanges());

  it('are not taken for "no reminders": the worker looks again in five minutes', async () => {
    await expect(deliverDue(broken('failed'), monday('07:30'))).rejects.toThrow('failed');
    const alarm = await fakeBrowser.alarms.get(ALARM);
    expect(alarm?.scheduledTime).toBe(monday('07:35').epochMilliseconds);
  });

  it('wake nobody where a browser can keep nothing at all', async () => {
    await deliverDue(broken('unavailable'), monday('07:30'));
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });
});

describe('where notifications are not allowed', () => {
  it('nothing is shown', async () => {
    const create = spyOnNotifications();
    allowNotifications(false);
    await keep(reminder('07:30'));
    await deliverDue(records, monday('07:30'));
    expect(create).not.toHaveBeenCalled();
  });

  it('nothing is claimed, so it still shows when they are allowed within the hour', async () => {
    const create = spyOnNotifications();
    await keep(reminder('07:30'));
    allowNotifications(false);
    await deliverDue(records, monday('07:30'));
    allowNotifications(true);
    await deliverDue(records, monday('08:00'));
    await deliverDue(records, monday('08:01'));
    expect(create).toHaveBeenCalledOnce();
  });
});
