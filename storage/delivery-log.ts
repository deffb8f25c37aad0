import type { Occurrence } from '@/domain/reminders/occurrences.ts';
import type { Database, Transaction } from './database.ts';

export type DeliveryLogRepository = {
  /** Those of the occurrences that nobody has claimed. */
  unclaimed(occurrences: readonly Occurrence[]): Promise<Occurrence[]>;
};

export function deliveryLogRepository(database: Database): DeliveryLogRepository {
  return {
    unclaimed: async (occurrences) => {
      const entries = await Promise.all(
        occurrences.map(({ id }) => database.read('deliveryLog', id)),
      );
      return occurrences.filter((_, index) => entries[index] === undefined);
    },
  };
}

/**
 * Claims occurrences as part of a transaction over "deliveryLog": of two callers, one gets each.
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
    await tx.put('deliveryLog', { id: occurrence.id, claimedAt: now });
    claimed.push(occurrence);
  }
  return claimed;
}

/** Gives back occurrences that were claimed and not shown, as part of a transaction over "deliveryLog". */
export async function releaseIn(tx: Transaction, ids: readonly string[]): Promise<void> {
  for (const id of ids) await tx.delete('deliveryLog', id);
}
