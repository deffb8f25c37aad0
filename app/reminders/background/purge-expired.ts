import type { BackgroundRecords } from '@/storage/background-records.ts';

/** Deletes what was removed long ago. What fails is tried again next time. */
export async function purgeExpired(records: BackgroundRecords, now: number): Promise<void> {
  await Promise.allSettled([
    records.favorites.purge(now),
    records.backup.purge(now),
    records.reminders.purge(now),
    records.deliveries.purge(now),
    records.deliveryLog.purge(now),
  ]);
}
