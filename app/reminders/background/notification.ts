import { notification } from 'virtual:content/notification';
import { browser } from 'wxt/browser';
import type { Delivery } from '@/domain/records.ts';
import { currentLanguage, inLanguage } from '../../language/current-language.ts';
import { formatNotification } from './format-notification.ts';

const PREFIX = 'delivery:';
const notificationIdOf = (deliveryId: string) => `${PREFIX}${deliveryId}`;

/** The index of the button "Later". The other one is "Not today". */
export const SNOOZE_BUTTON = 0;

/** The id of a notification's delivery; null for an unknown notification. */
export function deliveryIdOf(notification: string): string | null {
  return notification.startsWith(PREFIX) ? notification.slice(PREFIX.length) : null;
}

/** Known at build time, so that code for the other browser is not in the bundle. */
const isFirefox = () => import.meta.env.BROWSER === 'firefox';

/** Only Chromium has it. It tells whether the user switched notifications off in the browser. */
type WithLevel = { getPermissionLevel?: () => Promise<'granted' | 'denied'> };

/** Whether the browser allows notifications now. */
export async function mayNotify(): Promise<boolean> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return false;
  if (isFirefox()) return true;
  const level = await (browser.notifications as WithLevel).getPermissionLevel?.();
  return level !== 'denied';
}

/** The ids of deliveries whose notifications are on the screen or in the system's list. */
export async function shownDeliveryIds(): Promise<string[]> {
  const all = Object.keys(await browser.notifications.getAll());
  return all.flatMap((id) => deliveryIdOf(id) ?? []);
}

/** Shows the notification of a delivery and clears earlier ones, so that they do not pile up. */
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
    // Firefox throws on options that it does not know.
    ...(!isFirefox() && {
      silent: true,
      priority: 0,
      buttons: [{ title: words.later }, { title: words.notToday }],
    }),
  });
}

/** Clears the notification of a delivery, if notifications are still allowed. */
export async function clearNotification(deliveryId: string): Promise<void> {
  await browser.notifications?.clear(notificationIdOf(deliveryId));
}

export type NotificationListeners = {
  clicked: (notification: string) => Promise<void>;
  /** @param button 0 for the first one */
  pressed: (notification: string, button: number) => Promise<void>;
  /** Closed by the user, the system, or us. */
  closed: (notification: string) => Promise<void>;
};

/**
 * @returns a function that adds the listeners. The browser provides `notifications` only once it is
 *   allowed, so call it at the start and again then; a listener is added only once.
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
