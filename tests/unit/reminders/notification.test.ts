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
import { notification as words } from '@/content/en/messages/notification.ts';
import { delivery } from '../../support/deliveries.ts';
import { allowNotifications, newBrowser, notificationIds, setLevel } from './background.ts';

const shownDelivery = delivery();
const shown = () => Object.values(fakeBrowser.notifications.getAllCreateOptions())[0];

beforeEach(() => {
  newBrowser();
  allowNotifications(true);
});

afterEach(() => vi.unstubAllEnvs());

describe('the permission for notifications', () => {
  it.each([
    [true, 'granted', true],
    [false, 'granted', false],
    [true, 'denied', false],
  ] as const)('given: %s, with the switch %s: %s', async (allowed, level, may) => {
    allowNotifications(allowed);
    setLevel(level);
    expect(await mayNotify()).toBe(may);
  });

  it('does not depend on a switch in Firefox, which has none', async () => {
    vi.stubEnv('BROWSER', 'firefox');
    setLevel('denied');
    expect(await mayNotify()).toBe(true);
  });
});

describe('a notification', () => {
  it('belongs to one delivery', async () => {
    await showDelivery(shownDelivery);
    const [id = ''] = await notificationIds();
    expect(deliveryIdOf(id)).toBe(shownDelivery.id);
    expect(await shownDeliveryIds()).toEqual([shownDelivery.id]);
  });

  it('is discreet, as others may see the screen', async () => {
    await showDelivery(shownDelivery);
    expect(shown()).toMatchObject({ title: words.title, message: words.message });
    expect(JSON.stringify(shown())).not.toMatch(/baby|Psalm|Isaiah|God|bond/i);
  });

  it('is silent in Chromium, and has "Later" and "Not today"', async () => {
    vi.stubEnv('BROWSER', 'chrome');
    await showDelivery(shownDelivery);
    expect(shown()).toMatchObject({
      silent: true,
      buttons: [{ title: 'Later' }, { title: 'Not today' }],
    });
  });

  it('has only options that Firefox accepts, in Firefox', async () => {
    vi.stubEnv('BROWSER', 'firefox');
    await showDelivery(shownDelivery);
    expect(Object.keys(shown() ?? {}).toSorted()).toEqual(['iconUrl', 'message', 'title', 'type']);
  });

  it.each(['chrome', 'firefox'])('never stays until it is answered, in %s', async (name) => {
    vi.stubEnv('BROWSER', name);
    await showDelivery(shownDelivery);
    expect(shown()).not.toHaveProperty('requireInteraction');
  });

  it('replaces the ones before it, also unknown ones', async () => {
    await fakeBrowser.notifications.create('gentle-moment', {
      type: 'basic',
      iconUrl: '/icon/128.png',
      title: 'A gentle moment',
      message: '',
    });
    await showDelivery(delivery({ id: 'other' }));
    await showDelivery(shownDelivery);
    expect(await notificationIds()).toEqual([`delivery:${shownDelivery.id}`]);
  });

  it('has no delivery if it is unknown', () => {
    expect(deliveryIdOf('gentle-moment')).toBeNull();
  });

  it('can be cleared', async () => {
    await showDelivery(shownDelivery);
    await clearNotification(shownDelivery.id);
    expect(await notificationIds()).toEqual([]);
  });
});

describe('without the permission', () => {
  it('nothing fails, although the browser has no `notifications` yet', async () => {
    const { notifications } = fakeBrowser;
    Object.assign(fakeBrowser, { notifications: undefined });
    const none = async () => undefined;
    const listen = listenToNotifications({ clicked: none, pressed: none, closed: none });
    expect(listen).not.toThrow();
    await expect(clearNotification(shownDelivery.id)).resolves.toBeUndefined();
    Object.assign(fakeBrowser, { notifications });
  });
});
