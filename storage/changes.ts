import { STORE_NAMES, type StoreName } from './database.ts';
import type { ChangedKeys } from './track-changed-keys.ts';

const CHANNEL = 'gently-led:changes';

type Announcement = {
  stores: StoreName[];
  touched: ChangedKeys;
  /** The browser has deleted everything. */
  cleared: boolean;
};

/** Tells every open page, this one included, that a store has changed. */
export type Changes = {
  /** @param touched the records that changed, if they are known */
  notify(stores: readonly StoreName[], touched?: ChangedKeys): void;
  /**
   * @param listener is told which records changed (of a store that is not named any may have), and
   *   whether this page changed them
   * @returns a function that ends the subscription
   */
  subscribe(
    stores: readonly StoreName[],
    listener: (touched: ChangedKeys, isOwn: boolean) => void,
  ): () => void;
  /** Has this page read all again: anything may have changed where it cannot hear of it. */
  refresh(): void;
  /** Announces that the browser has deleted everything: of several pages only one may have noticed. */
  notifyCleared(): void;
  /** Calls back when that was announcement, here or elsewhere, for as long as the page lives. */
  onCleared(listener: () => void): void;
  close(): void;
};

/** Changes over a BroadcastChannel; without one, within this page only. */
export function openChanges(): Changes {
  const listeners = new Set<(announcement: Announcement, isOwn: boolean) => void>();
  const clearedListeners = new Set<() => void>();
  const hear = (announcement: Announcement, isOwn: boolean) => {
    if (announcement.cleared) for (const listener of clearedListeners) isolated(listener);
    for (const listener of listeners) isolated(() => listener(announcement, isOwn));
  };
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  if (channel) channel.onmessage = ({ data }: MessageEvent<Announcement>) => hear(data, false);
  const say = (announcement: Announcement) => {
    channel?.postMessage(announcement);
    hear(announcement, true);
  };

  return {
    notify: (stores, touched = {}) => say({ stores: [...stores], touched, cleared: false }),
    subscribe(stores, listener) {
      const heard = (announcement: Announcement, isOwn: boolean) => {
        if (announcement.stores.some((store) => stores.includes(store))) {
          listener(announcement.touched, isOwn);
        }
      };
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    refresh: () => hear({ stores: STORE_NAMES, touched: {}, cleared: false }, false),
    notifyCleared: () => say({ stores: STORE_NAMES, touched: {}, cleared: true }),
    onCleared: (listener) => void clearedListeners.add(listener),
    close: () => channel?.close(),
  };
}

/** An error in one listener must reach neither the others nor the writer, whose change is stored. */
function isolated(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    globalThis.reportError?.(error);
  }
}
