/** What pages may ask of the worker: one table, so that both sides agree. */
import { browser } from 'wxt/browser';

export type BackgroundRequests = {
  /** Reminders, quiet hours or a pause were changed: look again what is due, and when to wake. */
  reschedule: () => Promise<void>;
  /** Show a notification now. Gives false when the browser does not allow it. */
  showTestNotification: () => Promise<boolean>;
  /** Bring this moment back in 30 minutes. */
  snooze: (deliveryId: string) => Promise<void>;
  /** No more of this moment's reminders today. */
  notToday: (deliveryId: string) => Promise<void>;
  /** She has this moment before her: its notification may go. */
  seen: (deliveryId: string) => Promise<void>;
};

/** The requests that are about one moment. */
const ABOUT_A_MOMENT = ['snooze', 'notToday', 'seen'] as const;

/** Each "Later" makes it a little longer; anything longer than this comes from nobody here. */
const LONGEST_ID = 5_000;

/**
 * Asks the worker, waking it if it sleeps.
 * @throws when it does not answer, or could not keep what was asked
 */
export function callBackground<K extends keyof BackgroundRequests>(
  request: K,
  ...args: Parameters<BackgroundRequests[K]>
): ReturnType<BackgroundRequests[K]> {
  return browser.runtime.sendMessage({ request, args }) as ReturnType<BackgroundRequests[K]>;
}

/** The worker's listener: answers each request of our own pages, and leaves other messages alone. */
export function handleRequests(requests: BackgroundRequests) {
  return (message: unknown, sender: { id?: string }): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const { request, args } = (message ?? {}) as { request?: unknown; args?: unknown };
    if (request === 'reschedule' || request === 'showTestNotification') return requests[request]();
    const name = ABOUT_A_MOMENT.find((known) => known === request);
    const id: unknown = Array.isArray(args) ? args[0] : undefined;
    return name && typeof id === 'string' && id.length <= LONGEST_ID
      ? requests[name](id)
      : undefined;
  };
}
