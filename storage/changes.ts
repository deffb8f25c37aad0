import type { StoreName } from './database.ts';

const CHANNEL = 'gently-led:changes';

/** Tells every open page, this one included, that a store has changed. */
export type Changes = {
  announce(stores: readonly StoreName[]): void;
  /** @returns a function that ends the subscription */
  subscribe(stores: readonly StoreName[], listener: () => void): () => void;
  close(): void;
};

/** Changes over a BroadcastChannel; without one, within this page only. */
export function openChanges(): Changes {
  const listeners = new Set<(stores: readonly StoreName[]) => void>();
  const hear = (stores: readonly StoreName[]) => {
    for (const listener of listeners) listener(stores);
  };
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  if (channel) channel.onmessage = (event: MessageEvent<StoreName[]>) => hear(event.data);

  return {
    announce(stores) {
      channel?.postMessage([...stores]);
      hear(stores);
    },
    subscribe(stores, listener) {
      const heard = (changed: readonly StoreName[]) => {
        if (changed.some((store) => stores.includes(store))) listener();
      };
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    close: () => channel?.close(),
  };
}
