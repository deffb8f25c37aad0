import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  clearNotification,
  deliveryIdOf,
  listenToNotifications,
  mayNotify,
  showDelivery,
  shownDeliveryIds,
} from '@/app/reminders/background/notification.ts';
import { notification as content } from '@/content/en/messages/notification.ts';
import { allowNotifications, deliveryOf, newBrowser, setLevel, standing } from './background.ts';

const delivery = deliveryOf();
const shown = () => Object.values(fakeBrowser.notifications.getAllCreateOptions())[0];

beforeEach(() => {
  newBrowser();
  allowNotifications(true);
});

afterEach(() => vi.unstubAllEnvs());

describe('whether notifications may be shown', () => {
  it.each([
    [true, 'granted', true],
    [false, 'granted', false],
    [true, 'denied', false],
  ] as const)('permission %s, switch %s: %s', async (allowed, level, may) => {
    allowNotifications(allowed);
    setLevel(level);
    expect(await mayNotify()).toBe(may);
  });

  it('is not asked of a switch that Firefox does not have', async () => {
    vi.stubEnv('BROWSER', 'firefox');
    setLevel('denied');
    expect(await mayNotify()).toBe(true);
  });
});

describe('a notification', () => {
  it('belongs to one moment', async () => {
    await showDelivery(delivery);
    const [id = ''] = await standing();
    expect(deliveryIdOf(id)).toBe(delivery.id);
    expect(await shownDeliveryIds()).toEqual([delivery.id]);
  });

  it('says little on a screen that others see', async () => {
    await showDelivery(delivery);
    expect(shown()).toMatchObject({ title: content.title, message: content.message });
    expect(JSON.stringify(shown())).not.toMatch(/baby|Psalm|Isaiah|God|bond/i);
  });

  it('is silent in Chromium, and has "Later" and "Not today"', async () => {
    vi.stubEnv('BROWSER', 'chrome');
    await showDelivery(delivery);
    expect(shown()).toMatchObject({
      silent: true,
      buttons: [{ title: 'Later' }, { title: 'Not today' }],
    });
  });

  it('has in Firefox nothing that Firefox refuses', async () => {
    vi.stubEnv('BROWSER', 'firefox');
    await showDelivery(delivery);
    expect(Object.keys(shown() ?? {}).toSorted()).toEqual(['iconUrl', 'message', 'title', 'type']);
  });

  it.each(['chrome', 'firefox'])('never asks to stay until it is answered, in %s', async (name) => {
    vi.stubEnv('BROWSER', name);
    await showDelivery(delivery);
    expect(shown()).not.toHaveProperty('requireInteraction');
  });

  it('takes the place of the one before, also of an earlier version', async () => {
    await fakeBrowser.notifications.create('gentle-moment', {
      type: 'basic',
      iconUrl: '/icon/128.png',
      title: 'A gentle moment',
      message: '',
    });
    await showDelivery(deliveryOf({ id: 'other' }));
    await showDelivery(delivery);
    expect(await standing()).toEqual([`delivery:${delivery.id}`]);
  });

  it('of an earlier version is of no moment', () => {
    expect(deliveryIdOf('gentle-moment')).toBeNull();
  });

  it('can be taken away', async () => {
    await showDelivery(delivery);
    await clearNotification(delivery.id);
    expect(await standing()).toEqual([]);
  });
});

describe('before the permission is given', () => {
  it('there is no fault where the browser offers no notifications yet', async () => {
    const { notifications } = fakeBrowser;
    Object.assign(fakeBrowser, { notifications: undefined });
    const none = async () => undefined;
    const listen = listenToNotifications({ clicked: none, pressed: none, closed: none });
    expect(listen).not.toThrow();
    await expect(clearNotification(delivery.id)).resolves.toBeUndefined();
    Object.assign(fakeBrowser, { notifications });
  });
});
