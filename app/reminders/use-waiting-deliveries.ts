import { useState } from 'preact/hooks';
import { isWaiting } from '@/domain/reminders/delivery.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { useTick } from '../clock/use-tick.ts';
import { type Records, useStored } from '../records/use-records.ts';

const STORES = ['deliveries'] as const;

const readUnfinished = ({ deliveries }: Repositories) => deliveries.unfinished();

/** The deliveries that wait for a new tab, in the order in which they were due, until their hour is over. */
export function useWaitingDeliveries({ repositories }: Records) {
  const unfinished = useStored(repositories, STORES, readUnfinished) ?? [];
  const [, look] = useState(0);
  const waiting = unfinished.filter((delivery) => isWaiting(delivery, Date.now()));
  useTick(waiting.length > 0 ? 'minute' : null, () => look(Date.now()));
  return waiting;
}
