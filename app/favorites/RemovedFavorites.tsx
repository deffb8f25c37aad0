import { RecentlyRemoved } from '@/components/favorites/RecentlyRemoved.tsx';
import { type ReadingChoice, readable } from '@/domain/favorites/visibility.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { type Records, useStored } from '../records/use-records.ts';
import { useKnown } from './use-content-metadata.ts';
import { hrefOf } from './use-favorites-route.ts';

const FAVORITES = ['favorites'] as const;
const read = ({ favorites }: Repositories) => favorites.removed();

/** What was removed in the last 30 days; it can come back, also after the page was closed. */
export function RemovedList({ records, choice }: { records: Records; choice: ReadingChoice }) {
  const known = useKnown(choice);
  const removed = useStored(records.repositories, FAVORITES, read);
  if (!removed || !known) return null;
  return (
    <RecentlyRemoved
      favorites={readable(removed, choice, known)}
      backHref={hrefOf({ name: 'list', id: null })}
      onRestore={(ids) =>
        void records.change(({ favorites }) => favorites.restore(ids, Date.now()))
      }
    />
  );
}
