import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deliverDue } from '@/app/reminders/background/deliver-due.ts';
import { notification as content } from '@/content/en/messages/notification.ts';
import type { Delivery } from '@/domain/records.ts';
import type { Repositories } from '@/storage/repositories.ts';
import {
  allowNotifications,
  deliveryOf,
  monday,
  newBrowser,
  openRecordsOfTest,
  reminder,
  setLevel,
  standing,
  wordsOf,
} from './background.ts';

let records: Repositories;
const keep = async (...reminders: ReturnType<typeof reminder>[]) => {
  for (const each of reminders) await records.reminders.add(each);
};
const spyOnNotifications = () => vi.spyOn(fakeBrowser.notifications, 'create');
const wake = (time: string) => deliverDue(records, monday(time));
const MOMENT = '07:30@2026-11-23T07:30';
const notification = { title: content.title, message: content.message };
const stateOf = async (id = MOMENT): Promise<Delivery['state'] | undefined> =>
  (await records.deliveries.get(id))?.state;

beforeEach(async () => {
  newBrowser();
  allowNotifications(true);
  records = await openRecordsOfTest();
});

afterEach(() => records.close());

describe('what is due', () => {
  it('is shown, and kept as a moment that its notification can open', async () => {
    await keep(reminder('07:30'));
    expect(await wake('07:30')).toBe(true);
    expect(await standing()).toEqual([`delivery:${MOMENT}`]);
    expect(await records.deliveries.get(MOMENT)).toMatchObject({
      state: 'shown',
      day: '2026-11-23',
      dueAt: monday('07:30').epochMilliseconds,
      parts: [{ reminderId: '07:30', kind: 'passage' }],
    });
  });

  it('has the words that a page has laid ready', async () => {
    const content = wordsOf();
    const part = { kind: 'passage', contentId: 'isaiah-66-13', content, night: true } as const;
    await records.reminderContent.write({
      cacheKey: '1',
      madeFor: { scripture: true, situation: 'home' },
      parts: [part],
    });
    await keep(reminder('07:30'));
    await wake('07:30');
    expect((await records.deliveries.get(MOMENT))?.parts).toMatchObject([{ content }]);
  });

  it.each([
    ['situation', 'situation', 'loss'],
    ['wish for no Scripture', 'scripture', false],
  ] as const)('says little where words were laid ready for another %s', async (...row) => {
    const [, name, value] = row;
    const part = { kind: 'passage', contentId: 'x', content: wordsOf(), night: true } as const;
    const madeFor = { scripture: true, situation: 'home' } as const;
    await records.reminderContent.write({ cacheKey: '1', madeFor, parts: [part] });
    await records.settings.set(name, value, 1);
    const create = spyOnNotifications();
    await keep(reminder('07:30', { discreet: false }));
    await wake('07:30');
    expect(create.mock.calls[0]?.[1]).toMatchObject(notification);
  });

  it('is one notification for two reminders of the same minute', async () => {
    const create = spyOnNotifications();
    await keep(reminder('07:30', { id: 'a' }), reminder('07:30', { id: 'b' }));
    await wake('07:30');
    await wake('07:31');
    expect(create).toHaveBeenCalledOnce();
    expect((await records.deliveries.get('a@2026-11-23T07:30'))?.parts).toHaveLength(2);
  });

  it('takes the place of a notification that still stands', async () => {
    await keep(reminder('07:30'), reminder('12:00'));
    await wake('07:30');
    await wake('12:00');
    expect(await standing()).toEqual(['delivery:12:00@2026-11-23T12:00']);
  });

  it('is shown once, however often the worker wakes', async () => {
    const create = spyOnNotifications();
    await keep(reminder('07:30'));
    for (const time of ['07:30', '07:30', '07:31', '08:29']) await wake(time);
    expect(create).toHaveBeenCalledOnce();
  });

  it('is shown again on the next day', async () => {
    const create = spyOnNotifications();
    await keep(reminder('07:30'));
    await wake('07:30');
    await deliverDue(records, monday('07:30').add({ days: 1 }));
    expect(create).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['08:29', 1],
    ['08:31', 0],
  ])('is late, at %s, after a sleep: shown %i times', async (time, times) => {
    const create = spyOnNotifications();
    await keep(reminder('07:30'));
    await wake(time);
    expect(create).toHaveBeenCalledTimes(times);
  });

  it('is nothing but the last hour after a day without the browser', async () => {
    await keep(reminder('07:30'), reminder('12:00'), reminder('19:40'), reminder('21:00'));
    await wake('20:00');
    expect(await standing()).toEqual(['delivery:19:40@2026-11-23T19:40']);
  });

  it.each([
    ['before its time', {}, '07:29:59'],
    ['of the time before it was set', { updatedAt: monday('07:31').epochMilliseconds }, '07:32'],
    ['of a day that she skips', { skippedOn: '2026-11-23' }, '07:30'],
  ])('is nothing %s', async (_what, change, time) => {
    await keep(reminder('07:30', change));
    expect(await wake(time)).toBe(false);
    expect(await standing()).toEqual([]);
  });

  it.each([
    ['a pause', { quietHours: [], pause: { type: 'open' as const } }],
    ['quiet hours', { quietHours: [{ from: '07:00', to: '08:00' }], pause: null }],
  ])('is let go in %s', async (_what, quietTimes) => {
    await keep(reminder('07:30'));
    await records.settings.set('quietTimes', { ...quietTimes, changedAt: 0 }, 0);
    await wake('07:30');
    expect(await standing()).toEqual([]);
  });
});

describe('a worker that is ended on the way', () => {
  it('after its notification stood, has shown it: the next one only notes that', async () => {
    await keep(reminder('07:30'));
    await wake('07:30');
    await records.deliveries.put(deliveryOf({ state: 'claimed' }));
    const create = spyOnNotifications();
    await wake('07:35');
    expect(create).not.toHaveBeenCalled();
    expect(await stateOf()).toBe('shown');
  });

  it('before its notification stood, has shown nothing: the next one does', async () => {
    const create = spyOnNotifications();
    create.mockRejectedValueOnce(new Error('the browser failed'));
    await keep(reminder('07:30'));
    await expect(wake('07:30')).rejects.toThrow('the browser failed');
    expect(await stateOf()).toBe('claimed');
    await wake('07:45');
    await wake('07:50');
    expect(create).toHaveBeenCalledTimes(2);
    expect(await stateOf()).toBe('shown');
  });

  it('leaves nothing behind that is shown after its hour', async () => {
    const create = spyOnNotifications();
    create.mockRejectedValueOnce(new Error('the browser failed'));
    await keep(reminder('07:30'));
    await expect(wake('07:30')).rejects.toThrow();
    await wake('08:40');
    expect(create).toHaveBeenCalledOnce();
    expect(await records.deliveries.open()).toEqual([]);
  });

  it('is made up for in one notification with what has become due since', async () => {
    const create = spyOnNotifications();
    create.mockRejectedValueOnce(new Error('the browser failed'));
    await keep(reminder('07:30'), reminder('07:40'));
    await expect(wake('07:30')).rejects.toThrow();
    await wake('07:40');
    expect(create).toHaveBeenCalledTimes(2);
    expect((await records.deliveries.get(MOMENT))?.occurrences).toHaveLength(2);
  });
});

describe('where notifications are not allowed', () => {
  it.each([
    ['by the permission', () => allowNotifications(false)],
    ["by the browser's switch for this extension", () => setLevel('denied')],
  ])('%s, the moment waits for a new tab', async (_how, refuse) => {
    const create = spyOnNotifications();
    refuse();
    await keep(reminder('07:30'));
    await wake('07:30');
    await wake('07:31');
    expect(create).not.toHaveBeenCalled();
    expect(await stateOf()).toBe('waiting');
  });

  it('a moment that waits in a new tab is not shown a second time when they are allowed', async () => {
    const create = spyOnNotifications();
    await keep(reminder('07:30'));
    allowNotifications(false);
    await wake('07:30');
    allowNotifications(true);
    await wake('07:40');
    expect(create).not.toHaveBeenCalled();
  });
});
