import type { StoreName } from './database.ts';
import type { Touched } from './touched.ts';

const CHANNEL = 'gently-led:changes';

type Announced = { stores: StoreName[]; touched: Touched };

/** Tells every open page, this one included, that a store has changed. */
export type Changes = {
  /** @param touched the records that changed, where they are known */
  announce(stores: readonly StoreName[], touched?: Touched): void;
  /**
   * @param listener is told which records changed; a store that is not in it changed unknown ones
   * @returns a function that ends the subscription
   */
  subscribe(stores: readonly StoreName[], listener: (touched: Touched) => void): () => void;
  close(): void;
};

/** Changes over a BroadcastChannel; without one, within this page only. */
export function openChanges(): Changes {
  const listeners = new Set<(stores: readonly StoreName[], touched: Touched) => void>();
  const hear = (stores: readonly StoreName[], touched: Touched) => {
    for (const listener of listeners) listener(stores, touched);
  };
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<Announced>) => hear(data.stores, data.touched);
  }

  return {
    announce(stores, touched = {}) {
      channel?.postMessage({ stores: [...stores], touched } satisfies Announced);
      hear(stores, touched);
    },
    subscribe(stores, listener) {
      const heard = (changed: readonly StoreName[], touched: Touched) => {
        if (changed.some((store) => stores.includes(store))) listener(touched);
      };
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    close: () => channel?.close(),
  };
}
