import { useCallback } from 'preact/hooks';
import type { DeliveryHandlers } from '@/components/delivery/DeliveryActions.tsx';
import { useLanguage } from '@/components/language.ts';
import type { Records } from '../records/use-records.ts';
import type { DeliveryAnswer } from './background-requests.ts';

/**
 * Answers to deliveries. The worker stores them and computes what is due next. If it does not respond,
 * this page stores the answer, and the worker finds it when it wakes.
 */
export function useDeliveryActions({ change }: Records) {
  const language = useLanguage();
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
      onSnooze: async () => {
        let words: string | null = null;
        await change(async ({ settings }) => {
          const { snoozeWords } = await import('./snooze-words.ts');
          const { quietTimes } = await settings.all();
          words = snoozeWords(quietTimes, Temporal.Now.zonedDateTimeISO(), language);
        });
        return words !== null && (await answer('snooze', id)) ? words : null;
      },
      onNotToday: async () =>
        (await answer('notToday', id)) ? language.messages.delivery.restsToday : null,
    }),
    [answer, change, language],
  );
  return { actionsFor, markSeen: useCallback((id: string) => answer('seen', id), [answer]) };
}
