import { useCallback } from 'preact/hooks';
import type { DeliveryHandlers } from '@/components/delivery/DeliveryActions.tsx';
import type { Records } from '../records/use-records.ts';

type Answer = 'snooze' | 'notToday' | 'seen';

/**
 * What she can answer to a moment. The worker keeps it and reckons what comes next; where it does not
 * answer, this page keeps it, and the worker reckons when it wakes.
 */
export function useDeliveryActions({ change }: Records) {
  const answer = useCallback(
    async (name: Answer, id: string) => {
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
  const answersTo = useCallback(
    (id: string): DeliveryHandlers => ({
      onSnooze: () => answer('snooze', id),
      onNotToday: () => answer('notToday', id),
    }),
    [answer],
  );
  return { answersTo, seen: useCallback((id: string) => answer('seen', id), [answer]) };
}
