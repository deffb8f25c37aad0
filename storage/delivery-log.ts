import type { DeliveryLogEntry } from '@/domain/records.ts';
import type { Occurrence } from '@/domain/reminders/occurrences.ts';
import { MAX_AHEAD } from '@/domain/reminders/time.ts';
import type { Database, Transaction } from './database.ts';

export type DeliveryLogRepository = {
  /**
   * Those of the occurrences that nobody has claimed.
   * @param now milliseconds since 1970
   */
  unclaimed(occurrences: readonly Occurrence[], now: number): Promise<Occurrence[]>;
};

export function deliveryLogRepository(database: Database): DeliveryLogRepository {
  return {
    unclaimed: (occurrences, now) =>
      database.readTransaction(['deliveryLog'], async (tx) => {
        const found: Occurrence[] = [];
        for (const occurrence of occurrences) {
          if (!(await isClaimed(tx, occurrence, now))) found.push(occurrence);
        }
        return found;
      }),
  };
}

/** Whether a clock that was ahead has made an entry. Such a claim stops nothing. */
export function isFromTheFuture({ claimedAt }: DeliveryLogEntry, now: number): boolean {
  return claimedAt > now + MAX_AHEAD;
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
    if (await isClaimed(tx, occurrence, now)) continue;
    await tx.put('deliveryLog', { id: occurrence.id, claimedAt: now });
    claimed.push(occurrence);
  }
  return claimed;
}

/**
 * Claims whatever reminders were due up to now, as part of a transaction over "deliveryLog": they are
 * new or were changed, and begin with what comes next.
 * @param now milliseconds since 1970
 */
export async function claimPassedIn(
  tx: Transaction,
  reminderIds: readonly string[],
  now: number,
): Promise<void> {
  for (const id of reminderIds) await tx.put('deliveryLog', { id: passedId(id), claimedAt: now });
}

/** Gives back occurrences that were claimed and not shown, as part of a transaction over "deliveryLog". */
export async function releaseIn(tx: Transaction, ids: readonly string[]): Promise<void> {
  for (const id of ids) await tx.delete('deliveryLog', id);
}

async function isClaimed(
  tx: Pick<Transaction, 'get'>,
  { id, at, reminderId }: Occurrence,
  now: number,
): Promise<boolean> {
  /** -1 for no claim that counts. */
  const claimedAt = async (entryId: string) => {
    const entry = await tx.get('deliveryLog', entryId);
    return entry && !isFromTheFuture(entry, now) ? entry.claimedAt : -1;
  };
  return (await claimedAt(id)) >= 0 || at <= (await claimedAt(passedId(reminderId ?? '')));
}

/** The ids of occurrences have a time after the "@". */
function passedId(reminderId: string): string {
  return `${reminderId}@`;
}
