/** What has passed is not due, and what only a clock that was ahead has claimed is. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deliverDue } from '@/app/reminders/background/deliver-due.ts';
import type { Library } from '@/domain/backup/merge.ts';
import type { Reminder } from '@/domain/records.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { delivery } from '../../support/deliveries.ts';
import { reminderAt } from '../../support/reminders.ts';
import { NO_QUIET_TIMES, OPEN_PAUSE } from '../../support/settings.ts';
import { monday } from '../../support/times.ts';
import { allowNotifications, newBrowser, notificationIds, openTestRecords } from './background.ts';

let records: Repositories;
const add = (reminder: Reminder) => records.reminders.add(reminder);
const spyOnNotifications = () => vi.spyOn(fakeBrowser.notifications, 'create');
const wake = (time: string) => deliverDue(records, monday(time));
const DELIVERY = '07:30@2026-11-23T07:30';

beforeEach(async () => {
  newBrowser();
  allowNotifications(true);
  records = await openTestRecords();
});

afterEach(() => records.close());

describe('what is due', () => {
  it('is shown on the true day, too, after a clock that was a day ahead was set back', async () => {
    const create = spyOnNotifications();
    await add(reminderAt('07:30'));
    const wakeWorker = async (at: Temporal.ZonedDateTime) => {
      await deliverDue(records, at);
      await records.purge(at.epochMilliseconds);
    };
    await wakeWorker(monday('07:30').add({ days: 1 }));
    await wakeWorker(monday('12:00'));
    await wakeWorker(monday('07:30').add({ days: 1 }));
    expect(create).toHaveBeenCalledTimes(2);
  });

  it('is shown at the first wake after the clock was set back by hours', async () => {
    const create = spyOnNotifications();
    await add(reminderAt('07:30'));
    await records.deliveries.claim(
      [
        {
          id: DELIVERY,
          at: monday('07:30').epochMilliseconds,
          day: '2026-11-23',
          reminderId: '07:30',
          deliveryId: null,
        },
      ],
      [],
      monday('11:30').epochMilliseconds,
      () => delivery({ state: 'done' }),
    );
    await wake('07:31');
    expect(create).toHaveBeenCalledOnce();
  });

  it('is not shown twice when the clock is corrected by some seconds', async () => {
    const create = spyOnNotifications();
    await add(reminderAt('07:30'));
    await wake('07:30:04');
    await wake('07:29:59');
    await records.purge(monday('07:29:59').epochMilliseconds);
    await wake('07:30:00');
    expect(create).toHaveBeenCalledOnce();
  });

  describe('after an import', () => {
    const imported = (records: Partial<Library>) => ({
      ...{ favorites: [], reminders: [], settings: [] },
      ...records,
    });
    const at = (time: string) => monday(time).epochMilliseconds;

    it('is nothing that an imported reminder had before', async () => {
      await records.backup.merge(imported({ reminders: [reminderAt('07:30')] }), at('07:50'));
      await wake('07:50');
      expect(await notificationIds()).toEqual([]);
      await deliverDue(records, monday('07:30').add({ days: 1 }));
      expect(await notificationIds()).toHaveLength(1);
    });

    it('is nothing that was in a pause which the import ended', async () => {
      await add(reminderAt('07:30'));
      await records.settings.change({ quietTimes: { ...OPEN_PAUSE, changedAt: 1 } }, 1);
      const quietTimes = { name: 'quietTimes', value: NO_QUIET_TIMES, updatedAt: 5 };
      await records.backup.merge(imported({ settings: [quietTimes] }), at('07:50'));
      await wake('07:50');
      expect(await notificationIds()).toEqual([]);
    });

    it('is nothing that undoing the import makes due again', async () => {
      await add(reminderAt('07:30'));
      const off = reminderAt('07:30', { enabled: false, updatedAt: 9 });
      await records.backup.merge(imported({ reminders: [off] }), at('07:20'));
      await records.backup.undoImport(at('07:20'), at('07:50'));
      await wake('07:50');
      expect(await notificationIds()).toEqual([]);
    });

    it('is still what another reminder has at that moment', async () => {
      await add(reminderAt('07:30'));
      await records.backup.merge(imported({ reminders: [reminderAt('07:20')] }), at('07:30'));
      await wake('07:30');
      expect(await notificationIds()).toEqual([`delivery:${DELIVERY}`]);
    });
  });

  it('is nothing from before it was edited, also after a clock that was ahead', async () => {
    const updatedAt = monday('07:30').add({ years: 1 }).epochMilliseconds;
    await add(reminderAt('07:30', { updatedAt, enabled: false }));
    await records.reminders.switch('07:30', true, monday('07:40').epochMilliseconds);
    await wake('07:41');
    expect(await notificationIds()).toEqual([]);
  });
});
