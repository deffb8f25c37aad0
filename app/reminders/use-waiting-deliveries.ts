import { isWaiting } from '@/domain/reminders/delivery.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { type Records, useStored } from '../records/use-records.ts';

const STORES = ['deliveries'] as const;

const readWaiting = async ({ deliveries }: Repositories) => {
  const now = Date.now();
  return (await deliveries.unfinished()).filter((delivery) => isWaiting(delivery, now));
};

/** The deliveries that wait for a new tab, in the order in which they were due. */
export function useWaitingDeliveries({ repositories }: Records) {
  return useStored(repositories, STORES, readWaiting) ?? [];
}
