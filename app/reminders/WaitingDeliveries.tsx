import { WaitingDelivery } from '@/components/delivery/WaitingDelivery.tsx';
import type { Records } from '../records/use-records.ts';
import { deliveryHref } from './delivery-route.ts';
import { useDeliveryActions } from './use-delivery-actions.ts';
import { useWaitingDeliveries } from './use-waiting-deliveries.ts';

/** The newest moment that waits; an answer to it is one to those before it, too. */
export function WaitingDeliveries({ records }: { records: Records }) {
  const waiting = useWaitingDeliveries(records);
  const { answersTo, seen } = useDeliveryActions(records);
  const newest = waiting.at(-1);
  const others = waiting.slice(0, -1);
  const seeOthers = () => Promise.all(others.map(({ id }) => seen(id)));
  const { onSnooze, onNotToday } = answersTo(newest?.id ?? '');
  return (
    <div role="status">
      {newest && (
        <WaitingDelivery
          href={deliveryHref(newest.id)}
          onSnooze={async () => {
            await seeOthers();
            return onSnooze();
          }}
          onNotToday={async () => {
            await seeOthers();
            return onNotToday();
          }}
          onClose={() => void seeOthers().then(() => seen(newest.id))}
        />
      )}
    </div>
  );
}
