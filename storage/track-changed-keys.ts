/** Which records a write has touched, so that a page with many of them need not read all again. */
import { keyIn, type StoreName, type Transaction } from './database.ts';

/** With more than these, reading all again is no slower. */
const MOST = 1_000;

/** The keys touched, by store; null where they are too many to name. */
export type ChangedKeys = Partial<Record<StoreName, readonly string[] | null>>;

/**
 * A transaction that notes what is written through it.
 * @returns the transaction, and a function that says what was noted: a store in which nothing was
 *   written is not in it
 */
export function trackChangedKeys(tx: Transaction): { tx: Transaction; touched: () => ChangedKeys } {
  const keys = new Map<StoreName, Set<string>>();
  const note = (store: StoreName, noted: readonly string[]) => {
    const all = keys.get(store) ?? new Set();
    for (const key of noted) if (all.size <= MOST) all.add(key);
    if (all.size > 0) keys.set(store, all);
  };
  return {
    tx: {
      ...tx,
      put: (store, record) => {
        note(store, [keyIn(store, record)]);
        return tx.put(store, record);
      },
      putMany: (store, records) => {
        note(
          store,
          records.map((record) => keyIn(store, record)),
        );
        return tx.putMany(store, records);
      },
      delete: (store, key) => {
        note(store, [key]);
        return tx.delete(store, key);
      },
      deleteMany: (store, gone) => {
        note(store, gone);
        return tx.deleteMany(store, gone);
      },
    },
    touched: () =>
      Object.fromEntries(
        [...keys].map(([store, noted]) => [store, noted.size > MOST ? null : [...noted]]),
      ),
  };
}
