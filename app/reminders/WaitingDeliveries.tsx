import { useState } from 'preact/hooks';
import { WaitingDelivery } from '@/components/delivery/WaitingDelivery.tsx';
import type { Records } from '../records/use-records.ts';
import { deliveryHref } from './delivery-route.ts';
import { useDeliveryActions } from './use-delivery-actions.ts';
import { useWaitingDeliveries } from './use-waiting-deliveries.ts';

/**
 * The newest waiting delivery. An answer to it also marks the earlier ones as seen. Once it is answered
 * it stays until it is closed, as it says what became of the answer.
 */
export function WaitingDeliveries({ records }: { records: Records }) {
  const waiting = useWaitingDeliveries(records);
  const { actionsFor, markSeen } = useDeliveryActions(records);
  const [answered, setAnswered] = useState<string | null>(null);
  const id = waiting.at(-1)?.id ?? answered;
  if (id === null) return <div role="status" />;

  const { onSnooze, onNotToday } = actionsFor(id);
  const markOthersSeen = () =>
    Promise.all(waiting.map((other) => other.id !== id && markSeen(other.id)));
  const answering = (answer: () => Promise<string | null>) => async () => {
    setAnswered(id);
    await markOthersSeen();
    return answer();
  };
  const close = async () => {
    setAnswered(null);
    await markOthersSeen();
    await markSeen(id);
  };
  return (
    <div role="status">
      <WaitingDelivery
        key={id}
        href={deliveryHref(id)}
        onSnooze={answering(onSnooze)}
        onNotToday={answering(onNotToday)}
        onClose={() => void close()}
      />
    </div>
  );
}
