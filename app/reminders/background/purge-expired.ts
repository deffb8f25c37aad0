import type { WorkerRecords } from '@/storage/background-records.ts';

/** Drops what was removed long ago, at a start and after a delivery. What fails is tried next time. */
export async function tidy(records: WorkerRecords, now: number): Promise<void> {
  await Promise.allSettled([
    records.favorites.purge(now),
    records.backup.purge(now),
    records.reminders.purge(now),
    records.moments.purge(now),
    records.ledger.purge(now),
  ]);
}
