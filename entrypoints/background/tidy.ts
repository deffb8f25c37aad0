import type { Repositories } from '@/storage/repositories.ts';

/** Drops what was removed long ago, once a start. What fails is tried at the next one. */
export async function tidy(records: Repositories, now: number): Promise<void> {
  await Promise.allSettled([
    records.favorites.purge(now),
    records.reminders.purge(now),
    records.ledger.purge(now),
  ]);
}
