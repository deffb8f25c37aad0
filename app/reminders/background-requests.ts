/** What pages may ask of the worker: one table, so that both sides agree. */
import { browser } from 'wxt/browser';

export type Requests = {
  /** Reminders, quiet hours or a pause were changed: look again what is due, and when to wake. */
  remindersChanged: () => Promise<void>;
  /** Show a notification now. Gives false when the browser does not allow it. */
  showNow: () => Promise<boolean>;
  /** Bring this moment back in 30 minutes. */
  later: (momentId: string) => Promise<void>;
  /** No more of this moment's reminders today. */
  notToday: (momentId: string) => Promise<void>;
  /** She has this moment before her: its notification may go. */
  seen: (momentId: string) => Promise<void>;
};

/** The requests that are about one moment. */
const ABOUT_A_MOMENT = ['later', 'notToday', 'seen'] as const;

/** Each "Later" makes it a little longer; anything longer than this comes from nobody here. */
const LONGEST_ID = 5_000;

/**
 * Asks the worker, waking it if it sleeps.
 * @throws when it does not answer, or could not keep what was asked
 */
export function ask<K extends keyof Requests>(
  request: K,
  ...args: Parameters<Requests[K]>
): ReturnType<Requests[K]> {
  return browser.runtime.sendMessage({ request, args }) as ReturnType<Requests[K]>;
}

/** The worker's listener: answers each request of our own pages, and leaves other messages alone. */
export function answer(requests: Requests) {
  return (message: unknown, sender: { id?: string }): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const { request, args } = (message ?? {}) as { request?: unknown; args?: unknown };
    if (request === 'remindersChanged' || request === 'showNow') return requests[request]();
    const name = ABOUT_A_MOMENT.find((known) => known === request);
    const id: unknown = Array.isArray(args) ? args[0] : undefined;
    return name && typeof id === 'string' && id.length <= LONGEST_ID
      ? requests[name](id)
      : undefined;
  };
}
