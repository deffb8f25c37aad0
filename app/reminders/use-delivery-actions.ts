import { useCallback } from 'preact/hooks';
import type { DeliveryHandlers } from '@/components/delivery/DeliveryActions.tsx';
import type { Records } from '../records/use-records.ts';
import type { DeliveryAnswer } from './background-requests.ts';

/**
 * Answers to deliveries. The worker stores them and computes what is due next. If it does not respond,
 * this page stores the answer, and the worker finds it when it wakes.
 */
export function useDeliveryActions({ change }: Records) {
  const answer = useCallback(
    async (name: DeliveryAnswer, id: string) => {
      try {
        const { callBackground } = await import('./background-requests.ts');
        await callBackground(name, id);
        return true;
      } catch {
        return change(({ deliveries }) => deliveries[name](id, Date.now()));
      }
    },
    [change],
  );
  const actionsFor = useCallback(
    (id: string): DeliveryHandlers => ({
      onSnooze: () => answer('snooze', id),
      onNotToday: () => answer('notToday', id),
    }),
    [answer],
  );
  return { actionsFor, markSeen: useCallback((id: string) => answer('seen', id), [answer]) };
}
