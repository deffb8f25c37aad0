import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messages } from '@/content/en/messages.ts';
import { listenForClicks, showGentleMoment } from '@/entrypoints/background/notification.ts';
import { allowNotifications, newBrowser, standing } from './worker.ts';

const openTabs = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);
const newTab = fakeBrowser.runtime.getURL('/newtab.html');

beforeEach(() => newBrowser());

describe('a gentle moment', () => {
  it('is shown where the browser allows it', async () => {
    allowNotifications(true);
    expect(await showGentleMoment()).toBe(true);
    expect(await standing()).toHaveLength(1);
  });

  it('says so where the browser does not allow it, and shows nothing', async () => {
    allowNotifications(false);
    expect(await showGentleMoment()).toBe(false);
    expect(await standing()).toEqual([]);
  });

  it('says little on a screen that others see', async () => {
    allowNotifications(true);
    await showGentleMoment();
    const [options] = Object.values(fakeBrowser.notifications.getAllCreateOptions());
    expect(options).toMatchObject({
      title: messages.notification.title,
      message: messages.notification.message,
    });
    expect(JSON.stringify(options)).not.toMatch(/baby|Psalm|Isaiah|God|bond/i);
  });

  it('takes the place of the one before', async () => {
    allowNotifications(true);
    await showGentleMoment();
    await showGentleMoment();
    expect(await standing()).toHaveLength(1);
  });
});

describe('a press on the notification', () => {
  it('opens a passage and takes the notification away', async () => {
    allowNotifications(true);
    await showGentleMoment();
    listenForClicks();
    const [id = ''] = await standing();
    await fakeBrowser.notifications.onClicked.trigger(id);
    expect((await openTabs()).filter((url) => url === newTab)).toHaveLength(1);
    expect(await standing()).toEqual([]);
  });
});

describe('listening before the permission is given', () => {
  it('is no fault where the browser offers no notifications yet', () => {
    const { notifications } = fakeBrowser;
    Object.assign(fakeBrowser, { notifications: undefined });
    expect(() => listenForClicks()).not.toThrow();
    Object.assign(fakeBrowser, { notifications });
  });
});
