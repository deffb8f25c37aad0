import { WaitingMoment } from '@/components/delivery/WaitingDelivery.tsx';
import type { Records } from '../records/use-records.ts';
import { momentAddress } from './delivery-route.ts';
import { useAnswers } from './use-delivery-actions.ts';
import { useWaiting } from './use-waiting-deliveries.ts';

/** The newest moment that waits; an answer to it is one to those before it, too. */
export function Waiting({ records }: { records: Records }) {
  const waiting = useWaiting(records);
  const { answersTo, seen } = useAnswers(records);
  const newest = waiting.at(-1);
  const others = waiting.slice(0, -1);
  const seeOthers = () => Promise.all(others.map(({ id }) => seen(id)));
  const { onLater, onNotToday } = answersTo(newest?.id ?? '');
  return (
    <div role="status">
      {newest && (
        <WaitingMoment
          href={momentAddress(newest.id)}
          onLater={async () => {
            await seeOthers();
            return onLater();
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
