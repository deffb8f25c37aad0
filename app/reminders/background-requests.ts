/** The requests from pages to the worker, in one table for both sides. */
import { browser } from 'wxt/browser';

/**
 * Answers to a delivery: bring it back in 30 minutes, no more of its reminders today, or it was seen, so
 * that its notification can be cleared.
 */
const DELIVERY_ANSWERS = ['snooze', 'notToday', 'seen'] as const;
export type DeliveryAnswer = (typeof DELIVERY_ANSWERS)[number];

export type BackgroundRequests = {
  /** Compute again what is due and when to wake: reminders or quiet times have changed. */
  reschedule: () => Promise<void>;
  /** Show a notification now. False when the browser does not allow it. */
  showTestNotification: () => Promise<boolean>;
} & Record<DeliveryAnswer, (deliveryId: string) => Promise<void>>;

/** Each snooze makes an id a little longer. A longer one than this is not ours. */
const MAX_ID_LENGTH = 5_000;

/**
 * Sends a request to the worker, which wakes up for it.
 * @throws when it does not answer or fails
 */
export function callBackground<K extends keyof BackgroundRequests>(
  request: K,
  ...args: Parameters<BackgroundRequests[K]>
): ReturnType<BackgroundRequests[K]> {
  return browser.runtime.sendMessage({ request, args }) as ReturnType<BackgroundRequests[K]>;
}

/** Makes the worker's listener: it answers requests from our own pages and ignores other messages. */
export function handleRequests(requests: BackgroundRequests) {
  return (message: unknown, sender: { id?: string }): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const { request, args } = (message ?? {}) as { request?: unknown; args?: unknown };
    if (request === 'reschedule' || request === 'showTestNotification') return requests[request]();
    const name = DELIVERY_ANSWERS.find((known) => known === request);
    const id: unknown = Array.isArray(args) ? args[0] : undefined;
    return name && typeof id === 'string' && id.length <= MAX_ID_LENGTH
      ? requests[name](id)
      : undefined;
  };
}
