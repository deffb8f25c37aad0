import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ALARM } from '@/app/reminders/background/alarm.ts';
import { deliverDue } from '@/app/reminders/background/deliver-due.ts';
import type { Reminder } from '@/domain/records.ts';
import { openChanges } from '@/storage/changes.ts';
import type { StorageProblem } from '@/storage/database.ts';
import { openReadOnly } from '@/storage/read-only.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';
import { reminderAt } from '../../support/reminders.ts';
import { OPEN_PAUSE, quietHours } from '../../support/settings.ts';
import { monday } from '../../support/times.ts';
import { allowNotifications, newBrowser, openTestRecords } from './background.ts';

let records: Repositories;
const add = async (...reminders: Reminder[]) => {
  for (const reminder of reminders) await records.reminders.add(reminder);
};
const alarms = () => fakeBrowser.alarms.getAll();
const at = (time: string) => monday(time).epochMilliseconds;

beforeEach(async () => {
  newBrowser();
  allowNotifications(true);
  records = await openTestRecords();
});

afterEach(() => records.close());

describe('the alarm', () => {
  it('is a single one, for the next time', async () => {
    await add(reminderAt('20:00'), reminderAt('07:30'), reminderAt('12:00'));
    await deliverDue(records, monday('08:00'));
    expect(await alarms()).toMatchObject([{ name: ALARM, scheduledTime: at('12:00') }]);
    expect(ALARM).toBe('next');
  });

  it('repeats, in case the worker is killed at its first line', async () => {
    await add(reminderAt('12:00'));
    await deliverDue(records, monday('08:00'));
    expect(await alarms()).toMatchObject([{ periodInMinutes: 5 }]);
  });

  it('moves on to the next time', async () => {
    await add(reminderAt('12:00'), reminderAt('20:00'));
    await deliverDue(records, monday('08:00'));
    await deliverDue(records, monday('12:00'));
    expect(await alarms()).toMatchObject([{ scheduledTime: at('20:00') }]);
  });

  it('is a week away for a reminder of today’s weekday only', async () => {
    await add(reminderAt('07:30', { weekdays: [1] }));
    await deliverDue(records, monday('07:30'));
    const nextWeek = monday('07:30').add({ weeks: 1 }).epochMilliseconds;
    expect(await alarms()).toMatchObject([{ scheduledTime: nextWeek }]);
  });

  it.each([
    ['exists', () => records.reminders.remove('12:00', 1)],
    ['is on', () => records.reminders.switch('12:00', false, 1)],
    [
      'can come because of an open pause',
      () => records.settings.change({ quietTimes: { ...OPEN_PAUSE, changedAt: 1 } }, 1),
    ],
  ])('is cleared when no reminder %s', async (_why, change) => {
    await add(reminderAt('12:00'));
    await deliverDue(records, monday('08:00'));
    await change();
    await deliverDue(records, monday('08:01'));
    expect(await alarms()).toEqual([]);
  });

  it('skips quiet hours', async () => {
    await add(reminderAt('12:00'), reminderAt('20:00'));
    await records.settings.change({ quietTimes: quietHours('11:00', '13:00') }, 0);
    await deliverDue(records, monday('08:00'));
    expect(await alarms()).toMatchObject([{ scheduledTime: at('20:00') }]);
  });

  it('is for a snoozed delivery if that comes first', async () => {
    await add(reminderAt('07:30'));
    await deliverDue(records, monday('07:30'));
    await records.deliveries.snooze('07:30@2026-11-23T07:30', at('07:40'));
    await deliverDue(records, monday('07:40'));
    expect(await alarms()).toMatchObject([{ scheduledTime: at('08:10') }]);
  });

  it('follows the time zone', async () => {
    await add(reminderAt('12:00'));
    await deliverDue(records, monday('08:00'));
    await deliverDue(records, monday('08:01').withTimeZone('America/New_York'));
    const noon = monday('12:00').toPlainDateTime().toZonedDateTime('America/New_York');
    expect(await alarms()).toMatchObject([{ scheduledTime: noon.epochMilliseconds }]);
  });

  it('is set to retry before anything is shown, in case the worker is killed then', async () => {
    await add(reminderAt('07:30'));
    const set = vi.spyOn(fakeBrowser.alarms, 'create');
    const show = vi.spyOn(fakeBrowser.notifications, 'create');
    await deliverDue(records, monday('07:30'));
    expect(set.mock.calls[0]).toEqual([ALARM, { when: at('07:35'), periodInMinutes: 5 }]);
    const [first = 0] = set.mock.invocationCallOrder;
    expect(first).toBeLessThan(show.mock.invocationCallOrder[0] ?? 0);
  });

  it('is set to retry when the notification could not be shown', async () => {
    await add(reminderAt('07:30'));
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('no'));
    await expect(deliverDue(records, monday('07:30'))).rejects.toThrow('no');
    expect(await alarms()).toMatchObject([{ scheduledTime: at('07:35') }]);
  });

  it('is set even if notifications are not allowed', async () => {
    allowNotifications(false);
    await add(reminderAt('07:30'));
    await deliverDue(records, monday('07:00'));
    expect(await alarms()).toMatchObject([{ scheduledTime: at('07:30') }]);
  });
});

describe('records that cannot be opened', () => {
  const broken = (problem: StorageProblem) =>
    openRepositories(openReadOnly(problem), openChanges());

  it('do not count as no reminders: the worker retries in five minutes', async () => {
    await expect(deliverDue(broken('failed'), monday('07:30'))).rejects.toThrow('failed');
    expect((await fakeBrowser.alarms.get(ALARM))?.scheduledTime).toBe(at('07:35'));
  });

  it('set no alarm when the browser cannot store anything', async () => {
    await deliverDue(broken('unavailable'), monday('07:30'));
    expect(await alarms()).toEqual([]);
  });
});
