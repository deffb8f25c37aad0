import type { Occurrence } from '@/domain/reminders/occurrences.ts';
import type { Database, Transaction } from './database.ts';

/** Entries older than this decide nothing any more… */
const KEPT_DAYS = 30;
/** …but the newest stay however old they seem: the clock may have jumped ahead, and may jump back. */
const KEPT_COUNT = 1000;

export type DeliveryLogRepository = {
  /** Those of the occurrences that nobody has claimed. */
  unclaimed(occurrences: readonly Occurrence[]): Promise<Occurrence[]>;
  /**
   * Drops entries that are too old to matter.
   * @param now milliseconds since 1970
   */
  purge(now: number): Promise<void>;
};

export function deliveryLogRepository(database: Database): DeliveryLogRepository {
  return {
    unclaimed: async (occurrences) => {
      const entries = await Promise.all(
        occurrences.map(({ id }) => database.read('deliveryLog', id)),
      );
      return occurrences.filter((_, index) => entries[index] === undefined);
    },
    purge: async (now) => {
      const old = (await database.readAll('deliveryLog'))
        .sort((a, b) => b.shownAt - a.shownAt)
        .slice(KEPT_COUNT)
        .filter((entry) => now - entry.shownAt > KEPT_DAYS * 86_400_000);
      if (old.length === 0) return;
      await database.write(['deliveryLog'], async (tx) => {
        for (const { id } of old) await tx.delete('deliveryLog', id);
      });
    },
  };
}

/**
 * Claims occurrences as part of a transaction over "ledger": of two callers, one gets each.
 * @param now milliseconds since 1970
 * @returns those that nobody had claimed
 */
export async function claimIn(
  tx: Transaction,
  occurrences: readonly Occurrence[],
  now: number,
): Promise<Occurrence[]> {
  const claimed: Occurrence[] = [];
  for (const occurrence of occurrences) {
    if (await tx.get('deliveryLog', occurrence.id)) continue;
    await tx.put('deliveryLog', { id: occurrence.id, shownAt: now, outcome: 'shown' });
    claimed.push(occurrence);
  }
  return claimed;
}

/** Gives claimed occurrences back, as part of a transaction over "ledger": they were not shown. */
export async function releaseIn(tx: Transaction, ids: readonly string[]): Promise<void> {
  for (const id of ids) await tx.delete('deliveryLog', id);
}
