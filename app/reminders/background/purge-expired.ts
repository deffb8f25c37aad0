import type { BackgroundRecords } from '@/storage/background-records.ts';

/** Drops what was removed long ago, at a start and after a delivery. What fails is tried next time. */
export async function purgeExpired(records: BackgroundRecords, now: number): Promise<void> {
  await Promise.allSettled([
    records.favorites.purge(now),
    records.backup.purge(now),
    records.reminders.purge(now),
    records.deliveries.purge(now),
    records.deliveryLog.purge(now),
  ]);
}
