/** What pages may ask of the worker: one table, so that both sides agree. */
import { browser } from 'wxt/browser';

export type Requests = {
  /** Reminders were changed: look again what is due, and when to wake. */
  remindersChanged: () => Promise<void>;
  /** Show a notification now. Gives false when the browser does not allow it. */
  showNow: () => Promise<boolean>;
};

/** Asks the worker, waking it if it sleeps. */
export function ask<K extends keyof Requests>(request: K): ReturnType<Requests[K]> {
  return browser.runtime.sendMessage({ request }) as ReturnType<Requests[K]>;
}

/** The worker's listener: answers each request, and leaves other messages alone. */
export function answer(requests: Requests) {
  return (message: unknown): Promise<unknown> | undefined => {
    const name = (message as { request?: unknown } | null)?.request;
    return name === 'remindersChanged' || name === 'showNow' ? requests[name]() : undefined;
  };
}
