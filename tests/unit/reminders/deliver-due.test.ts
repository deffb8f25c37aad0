import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deliverDue } from '@/app/reminders/background/deliver-due.ts';
import { notification as words } from '@/content/en/messages/notification.ts';
import type { Library } from '@/domain/backup/merge.ts';
import type { Delivery, Reminder } from '@/domain/records.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { delivery, reminderContent } from '../../support/deliveries.ts';
import { content } from '../../support/favorites.ts';
import { reminderAt } from '../../support/reminders.ts';
import { NO_QUIET_TIMES, OPEN_PAUSE, quietHours } from '../../support/settings.ts';
import { monday } from '../../support/times.ts';
import {
  allowNotifications,
  newBrowser,
  notificationIds,
  openTestRecords,
  setLevel,
} from './background.ts';

let records: Repositories;
const add = async (...reminders: Reminder[]) => {
  for (const reminder of reminders) await records.reminders.add(reminder);
};
const spyOnNotifications = () => vi.spyOn(fakeBrowser.notifications, 'create');
const wake = (time: string) => deliverDue(records, monday(time));
const DELIVERY = '07:30@2026-11-23T07:30';
const discreet = { title: words.title, message: words.message };
const stateOf = async (id = DELIVERY): Promise<Delivery['state'] | undefined> =>
  (await records.deliveries.get(id))?.state;

beforeEach(async () => {
  newBrowser();
  allowNotifications(true);
  records = await openTestRecords();
});

afterEach(() => records.close());

describe('what is due', () => {
  it('is shown and stored as a delivery that its notification can open', async () => {
    await add(reminderAt('07:30'));
    await wake('07:30');
    expect(await notificationIds()).toEqual([`delivery:${DELIVERY}`]);
    expect(await records.deliveries.get(DELIVERY)).toMatchObject({
      state: 'shown',
      day: '2026-11-23',
      dueAt: monday('07:30').epochMilliseconds,
      parts: [{ reminderId: '07:30', kind: 'passage' }],
    });
  });

  const part = {
    kind: 'passage',
    contentId: 'isaiah-66-13',
    content: content(),
    night: true,
  } as const;

  it('has the content that a page has prepared', async () => {
    await records.reminderContent.write(reminderContent([part]));
    await add(reminderAt('07:30'));
    await wake('07:30');
    expect((await records.deliveries.get(DELIVERY))?.parts).toMatchObject([{ content: content() }]);
  });

  it.each([
    ['situation', 'situation', ['loss']],
    ['choice of Scripture', 'scripture', false],
  ] as const)(
    'is discreet when the content was prepared for another %s',
    async (_what, name, value) => {
      await records.reminderContent.write(reminderContent([part]));
      await records.settings.change({ [name]: value }, 1);
      const create = spyOnNotifications();
      await add(reminderAt('07:30', { discreet: false }));
      await wake('07:30');
      expect(create.mock.calls[0]?.[1]).toMatchObject(discreet);
    },
  );

  it('is one notification for two reminders in the same minute', async () => {
    const create = spyOnNotifications();
    await add(reminderAt('07:30', { id: 'a' }), reminderAt('07:30', { id: 'b' }));
    await wake('07:30');
    await wake('07:31');
    expect(create).toHaveBeenCalledOnce();
    expect((await records.deliveries.get('a@2026-11-23T07:30'))?.parts).toHaveLength(2);
  });

  it('replaces the notification before it', async () => {
    await add(reminderAt('07:30'), reminderAt('12:00'));
    await wake('07:30');
    await wake('12:00');
    expect(await notificationIds()).toEqual(['delivery:12:00@2026-11-23T12:00']);
  });

  it('is shown once, however often the worker wakes', async () => {
    const create = spyOnNotifications();
    await add(reminderAt('07:30'));
    for (const time of ['07:30', '07:30', '07:31', '08:29']) await wake(time);
    expect(create).toHaveBeenCalledOnce();
  });

  it('is shown again on the next day', async () => {
    const create = spyOnNotifications();
    await add(reminderAt('07:30'));
    await wake('07:30');
    await deliverDue(records, monday('07:30').add({ days: 1 }));
    expect(create).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['08:29', 1],
    ['08:31', 0],
  ])('after a sleep until %s, is shown %i times', async (time, times) => {
    const create = spyOnNotifications();
    await add(reminderAt('07:30'));
    await wake(time);
    expect(create).toHaveBeenCalledTimes(times);
  });

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
      [{ id: DELIVERY, at: 0, day: '2026-11-23', reminderId: '07:30', deliveryId: null }],
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

  it('is only what came within the last hour after a day without the browser', async () => {
    await add(reminderAt('07:30'), reminderAt('12:00'), reminderAt('19:40'), reminderAt('21:00'));
    await wake('20:00');
    expect(await notificationIds()).toEqual(['delivery:19:40@2026-11-23T19:40']);
  });

  it.each([
    ['before its time', {}, '07:29:59'],
    ['from before it was set', { updatedAt: monday('07:31').epochMilliseconds }, '07:32'],
    ['on a day that is skipped', { skippedOn: '2026-11-23' }, '07:30'],
  ])('is nothing %s', async (_what, change, time) => {
    await add(reminderAt('07:30', change));
    await wake(time);
    expect(await notificationIds()).toEqual([]);
  });

  it.each([
    ['a pause', OPEN_PAUSE],
    ['quiet hours', quietHours('07:00', '08:00')],
  ])('is dropped in %s', async (_what, quietTimes) => {
    await add(reminderAt('07:30'));
    await records.settings.change({ quietTimes: quietTimes }, 0);
    await wake('07:30');
    expect(await notificationIds()).toEqual([]);
  });
});

describe('a worker that is killed', () => {
  it('after the notification has shown does not show it again', async () => {
    await add(reminderAt('07:30'));
    await wake('07:30');
    await records.deliveries.put(delivery({ state: 'claimed' }));
    const create = spyOnNotifications();
    await wake('07:35');
    expect(create).not.toHaveBeenCalled();
    expect(await stateOf()).toBe('shown');
  });

  it('before the notification has shown shows it at the next wake', async () => {
    const create = spyOnNotifications();
    create.mockRejectedValueOnce(new Error('the browser failed'));
    await add(reminderAt('07:30'));
    await expect(wake('07:30')).rejects.toThrow('the browser failed');
    expect(await stateOf()).toBe('claimed');
    await wake('07:45');
    await wake('07:50');
    expect(create).toHaveBeenCalledTimes(2);
    expect(await stateOf()).toBe('shown');
  });

  it('leaves nothing that is shown after the hour', async () => {
    const create = spyOnNotifications();
    create.mockRejectedValueOnce(new Error('the browser failed'));
    await add(reminderAt('07:30'));
    await expect(wake('07:30')).rejects.toThrow();
    await wake('08:40');
    expect(create).toHaveBeenCalledOnce();
    expect(await records.deliveries.unfinished()).toEqual([]);
  });

  it('is followed by one notification for all that is due by then', async () => {
    const create = spyOnNotifications();
    create.mockRejectedValueOnce(new Error('the browser failed'));
    await add(reminderAt('07:30'), reminderAt('07:40'));
    await expect(wake('07:30')).rejects.toThrow();
    await wake('07:40');
    expect(create).toHaveBeenCalledTimes(2);
    expect((await records.deliveries.get(DELIVERY))?.occurrences).toHaveLength(2);
  });
});

describe('without notifications', () => {
  it.each([
    ['permission', () => allowNotifications(false)],
    ["browser's switch", () => setLevel('denied')],
  ])('because of the %s, the delivery waits for a new tab', async (_how, refuse) => {
    const create = spyOnNotifications();
    refuse();
    await add(reminderAt('07:30'));
    await wake('07:30');
    await wake('07:31');
    expect(create).not.toHaveBeenCalled();
    expect(await stateOf()).toBe('waiting');
  });

  it('a waiting delivery is not shown again when they are allowed later', async () => {
    const create = spyOnNotifications();
    await add(reminderAt('07:30'));
    allowNotifications(false);
    await wake('07:30');
    allowNotifications(true);
    await wake('07:40');
    expect(create).not.toHaveBeenCalled();
  });
});
