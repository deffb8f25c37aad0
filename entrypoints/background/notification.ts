import { browser } from 'wxt/browser';
import { messages } from '@/content/en/messages.ts';

/** One id for all: a new notification takes the place of an old one instead of standing beside it. */
const ID = 'gentle-moment';

/** Whether the browser allows notifications at this moment. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/**
 * Shows a notification that says little, for whoever else sees the screen.
 * @returns false when the browser does not allow it
 */
export async function showGentleMoment(): Promise<boolean> {
  if (!(await mayNotify())) return false;
  const { title, message } = messages.notification;
  await browser.notifications.create(ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
    // Firefox refuses options that it does not know.
    ...(import.meta.env.CHROME && { silent: true, priority: 0 }),
  });
  return true;
}

/**
 * Opens a new tab when a notification is pressed. The browser offers `notifications` only once it is
 * allowed, so this is called at the start and again then; a listener counts once.
 */
export function listenForClicks(): void {
  browser.notifications?.onClicked.addListener(openNewTab);
}

function openNewTab(id: string): void {
  void browser.notifications.clear(id);
  void browser.tabs.create({ url: browser.runtime.getURL('/newtab.html') });
}
