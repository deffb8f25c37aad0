/** Tracks which records a write has touched, so that a page with many of them need not read all again. */
import { keyIn, type StoreName, type Transaction } from './database.ts';

/** For more keys than this, reading all again is no slower. */
const MAX_KEYS = 1_000;

/** The keys touched, by store; null if they are too many to name. */
export type ChangedKeys = Partial<Record<StoreName, readonly string[] | null>>;

/**
 * Wraps a transaction to track what is written through it.
 * @returns the transaction, and a function that gives the keys; a store without writes is not in them
 */
export function trackChangedKeys(tx: Transaction): { tx: Transaction; touched: () => ChangedKeys } {
  const keys = new Map<StoreName, Set<string>>();
  const track = (store: StoreName, written: readonly string[]) => {
    const all = keys.get(store) ?? new Set();
    for (const key of written) if (all.size <= MAX_KEYS) all.add(key);
    if (all.size > 0) keys.set(store, all);
  };
  return {
    tx: {
      ...tx,
      put: (store, record) => {
        track(store, [keyIn(store, record)]);
        return tx.put(store, record);
      },
      putMany: (store, records) => {
        track(
          store,
          records.map((record) => keyIn(store, record)),
        );
        return tx.putMany(store, records);
      },
      delete: (store, key) => {
        track(store, [key]);
        return tx.delete(store, key);
      },
      deleteMany: (store, gone) => {
        track(store, gone);
        return tx.deleteMany(store, gone);
      },
    },
    touched: () =>
      Object.fromEntries(
        [...keys].map(([store, written]) => [store, written.size > MAX_KEYS ? null : [...written]]),
      ),
  };
}
