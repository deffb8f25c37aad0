import { RecentlyRemoved } from '@/components/favorites/RecentlyRemoved.tsx';
import type { Repositories } from '@/storage/repositories.ts';
import { type Records, useStored } from '../../records/use-records.ts';
import { hrefOf } from './use-place.ts';

const FAVORITES = ['favorites'] as const;
const read = ({ favorites }: Repositories) => favorites.removed();

/** What was removed in the last 30 days; it can come back, also after the page was closed. */
export function RemovedList({ records, scripture }: { records: Records; scripture: boolean }) {
  const removed = useStored(records.repositories, FAVORITES, read);
  if (!removed) return null;
  return (
    <RecentlyRemoved
      favorites={removed.filter(({ kind }) => scripture || kind !== 'passage')}
      backHref={hrefOf({ name: 'list', id: null })}
      onRestore={(ids) =>
        void records.change(({ favorites }) => favorites.restore(ids, Date.now()))
      }
    />
  );
}
