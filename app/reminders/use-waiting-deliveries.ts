import { isWaiting } from '@/domain/reminders/delivery.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { type Records, useStored } from '../records/use-records.ts';

const STORES = ['moments'] as const;

const readWaiting = async ({ moments }: Repositories) => {
  const now = Date.now();
  return (await moments.open()).filter((moment) => isWaiting(moment, now));
};

/** Moments that no notification may show, in the order in which they were due. */
export function useWaiting({ repositories }: Records) {
  return useStored(repositories, STORES, readWaiting) ?? [];
}
