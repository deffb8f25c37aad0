import { useCallback } from 'preact/hooks';
import type { MomentAnswers } from '@/components/delivery/DeliveryActions.tsx';
import type { Records } from '../records/use-records.ts';

type Answer = 'later' | 'notToday' | 'seen';

/**
 * What she can answer to a moment. The worker keeps it and reckons what comes next; where it does not
 * answer, this page keeps it, and the worker reckons when it wakes.
 */
export function useAnswers({ change }: Records) {
  const answer = useCallback(
    async (name: Answer, id: string) => {
      try {
        const { ask } = await import('./background-requests.ts');
        await ask(name, id);
        return true;
      } catch {
        return change(({ moments }) => moments[name](id, Date.now()));
      }
    },
    [change],
  );
  const answersTo = useCallback(
    (id: string): MomentAnswers => ({
      onLater: () => answer('later', id),
      onNotToday: () => answer('notToday', id),
    }),
    [answer],
  );
  return { answersTo, seen: useCallback((id: string) => answer('seen', id), [answer]) };
}
