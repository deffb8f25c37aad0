import { notification } from 'virtual:content/notification';
import { browser } from 'wxt/browser';
import type { Delivery } from '@/domain/records.ts';
import { currentLanguage, inLanguage } from '../../language/current-language.ts';
import { formatNotification } from './format-notification.ts';

const PREFIX = 'delivery:';
const notificationIdOf = (deliveryId: string) => `${PREFIX}${deliveryId}`;

/** The place of "Later" among a notification's buttons; the other is "Not today". */
export const SNOOZE_BUTTON = 0;

/** The moment that a notification is of; null for one of an earlier version. */
export function deliveryIdOf(notification: string): string | null {
  return notification.startsWith(PREFIX) ? notification.slice(PREFIX.length) : null;
}

/** Known at build time: what is for the other browser is not in the bundle. */
const isFirefox = () => import.meta.env.BROWSER === 'firefox';

/** Only Chromium has it: it knows there whether she has switched them off in the browser. */
type WithLevel = { getPermissionLevel?: () => Promise<'granted' | 'denied'> };

/** Whether the browser allows notifications at this moment. */
export async function mayNotify(): Promise<boolean> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return false;
  if (isFirefox()) return true;
  const level = await (browser.notifications as WithLevel).getPermissionLevel?.();
  return level !== 'denied';
}

/** Ids of the moments whose notifications stand on the screen, or where the system collects them. */
export async function shownDeliveryIds(): Promise<string[]> {
  const all = Object.keys(await browser.notifications.getAll());
  return all.flatMap((id) => deliveryIdOf(id) ?? []);
}

/** Shows a moment's notification. One that stood before it goes: they do not pile up. */
export async function showDelivery(delivery: Delivery): Promise<void> {
  const id = notificationIdOf(delivery.id);
  const words = inLanguage(notification, currentLanguage());
  for (const other of Object.keys(await browser.notifications.getAll())) {
    if (other !== id) await browser.notifications.clear(other);
  }
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...formatNotification(delivery, words),
    // Firefox refuses options that it does not know.
    ...(!isFirefox() && {
      silent: true,
      priority: 0,
      buttons: [{ title: words.later }, { title: words.notToday }],
    }),
  });
}

/** Takes a moment's notification away, if it stands and the browser still lets us. */
export async function clearNotification(deliveryId: string): Promise<void> {
  await browser.notifications?.clear(notificationIdOf(deliveryId));
}

export type NotificationListeners = {
  clicked: (notification: string) => Promise<void>;
  /** @param button 0 for the first */
  pressed: (notification: string, button: number) => Promise<void>;
  /** She closed it, the system did, or we. */
  closed: (notification: string) => Promise<void>;
};

/**
 * @returns a function that begins to listen. The browser offers `notifications` only once it is
 *   allowed, so it is called at the start and again then; a listener counts once.
 */
export function listenToNotifications(listeners: NotificationListeners): () => void {
  return () => {
    const { notifications } = browser;
    notifications?.onClicked.addListener(listeners.clicked);
    notifications?.onClosed.addListener(listeners.closed);
    // Firefox has no buttons.
    notifications?.onButtonClicked?.addListener(listeners.pressed);
  };
}
