import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ALARM } from '@/app/reminders/background/alarm.ts';
import { deliverDue } from '@/app/reminders/background/deliver-due.ts';
import { openChanges } from '@/storage/changes.ts';
import type { StorageProblem } from '@/storage/database.ts';
import { openReadOnly } from '@/storage/read-only.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';
import {
  allowNotifications,
  monday,
  newBrowser,
  openRecordsOfTest,
  reminder,
} from './background.ts';

let records: Repositories;
const keep = async (...reminders: ReturnType<typeof reminder>[]) => {
  for (const each of reminders) await records.reminders.add(each);
};
const alarms = () => fakeBrowser.alarms.getAll();
const at = (time: string) => monday(time).epochMilliseconds;

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
    expect(await alarms()).toMatchObject([{ name: ALARM, scheduledTime: at('12:00') }]);
    expect(ALARM).toBe('next');
  });

  it('rings again by itself, should the worker be ended at its first line', async () => {
    await keep(reminder('12:00'));
    await deliverDue(records, monday('08:00'));
    expect(await alarms()).toMatchObject([{ periodInMinutes: 5 }]);
  });

  it('moves on each time', async () => {
    await keep(reminder('12:00'), reminder('20:00'));
    await deliverDue(records, monday('08:00'));
    await deliverDue(records, monday('12:00'));
    expect(await alarms()).toMatchObject([{ scheduledTime: at('20:00') }]);
  });

  it('is for the next week where the reminder is for this weekday', async () => {
    await keep(reminder('07:30', { weekdays: [1] }));
    await deliverDue(records, monday('07:30'));
    const nextWeek = monday('07:30').add({ weeks: 1 }).epochMilliseconds;
    expect(await alarms()).toMatchObject([{ scheduledTime: nextWeek }]);
  });

  it.each([
    ['is left', () => records.reminders.remove('12:00', 1)],
    ['is on', () => records.reminders.switch('12:00', false, 1)],
    [
      'may come, as she paused them until she says so',
      () =>
        records.settings.change(
          { quietTimes: { quietHours: [], pause: { type: 'open' }, changedAt: 1 } },
          1,
        ),
    ],
  ])('is cleared where no reminder %s', async (_why, change) => {
    await keep(reminder('12:00'));
    await deliverDue(records, monday('08:00'));
    await change();
    await deliverDue(records, monday('08:01'));
    expect(await alarms()).toEqual([]);
  });

  it('leaves out quiet hours', async () => {
    await keep(reminder('12:00'), reminder('20:00'));
    const quietHours = [{ from: '11:00', to: '13:00' }];
    await records.settings.change({ quietTimes: { quietHours, pause: null, changedAt: 0 } }, 0);
    await deliverDue(records, monday('08:00'));
    expect(await alarms()).toMatchObject([{ scheduledTime: at('20:00') }]);
  });

  it('is for what she asked for again, where that comes first', async () => {
    await keep(reminder('07:30'));
    await deliverDue(records, monday('07:30'));
    await records.deliveries.snooze('07:30@2026-11-23T07:30', at('07:40'));
    await deliverDue(records, monday('07:40'));
    expect(await alarms()).toMatchObject([{ scheduledTime: at('08:10') }]);
  });

  it('is reckoned anew in another time zone', async () => {
    await keep(reminder('12:00'));
    await deliverDue(records, monday('08:00'));
    await deliverDue(records, monday('08:01').withTimeZone('America/New_York'));
    const noon = monday('12:00').toPlainDateTime().toZonedDateTime('America/New_York');
    expect(await alarms()).toMatchObject([{ scheduledTime: noon.epochMilliseconds }]);
  });

  it('stands soon before anything is shown, so that a worker ended there is woken', async () => {
    await keep(reminder('07:30'));
    const set = vi.spyOn(fakeBrowser.alarms, 'create');
    const show = vi.spyOn(fakeBrowser.notifications, 'create');
    await deliverDue(records, monday('07:30'));
    expect(set.mock.calls[0]).toEqual([ALARM, { when: at('07:35'), periodInMinutes: 5 }]);
    const [first = 0] = set.mock.invocationCallOrder;
    expect(first).toBeLessThan(show.mock.invocationCallOrder[0] ?? 0);
  });

  it('is soon, to try again, when the notification could not be shown', async () => {
    await keep(reminder('07:30'));
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('no'));
    await expect(deliverDue(records, monday('07:30'))).rejects.toThrow('no');
    expect(await alarms()).toMatchObject([{ scheduledTime: at('07:35') }]);
  });

  it('stands also where notifications are not allowed', async () => {
    allowNotifications(false);
    await keep(reminder('07:30'));
    await deliverDue(records, monday('07:00'));
    expect(await alarms()).toMatchObject([{ scheduledTime: at('07:30') }]);
  });
});

describe('records that will not open', () => {
  const broken = (problem: StorageProblem) =>
    openRepositories(openReadOnly(problem), openChanges());

  it('are not taken for "no reminders": the worker looks again in five minutes', async () => {
    await expect(deliverDue(broken('failed'), monday('07:30'))).rejects.toThrow('failed');
    expect((await fakeBrowser.alarms.get(ALARM))?.scheduledTime).toBe(at('07:35'));
  });

  it('wake nobody where a browser can keep nothing at all', async () => {
    await deliverDue(broken('unavailable'), monday('07:30'));
    expect(await alarms()).toEqual([]);
  });
});
