import { WaitingDelivery } from '@/components/delivery/WaitingDelivery.tsx';
import type { Records } from '../records/use-records.ts';
import { deliveryHref } from './delivery-route.ts';
import { useDeliveryActions } from './use-delivery-actions.ts';
import { useWaitingDeliveries } from './use-waiting-deliveries.ts';

/** The newest waiting delivery. An answer to it also marks the earlier ones as seen. */
export function WaitingDeliveries({ records }: { records: Records }) {
  const waiting = useWaitingDeliveries(records);
  const { actionsFor, markSeen } = useDeliveryActions(records);
  const newest = waiting.at(-1);
  const others = waiting.slice(0, -1);
  const markOthersSeen = () => Promise.all(others.map(({ id }) => markSeen(id)));
  const { onSnooze, onNotToday } = actionsFor(newest?.id ?? '');
  return (
    <div role="status">
      {newest && (
        <WaitingDelivery
          href={deliveryHref(newest.id)}
          onSnooze={async () => {
            await markOthersSeen();
            return onSnooze();
          }}
          onNotToday={async () => {
            await markOthersSeen();
            return onNotToday();
          }}
          onClose={() => void markOthersSeen().then(() => markSeen(newest.id))}
        />
      )}
    </div>
  );
}
