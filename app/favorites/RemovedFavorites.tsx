import { RecentlyRemoved } from '@/components/favorites/RecentlyRemoved.tsx';
import { type VisibilityPreferences, visibleFavorites } from '@/domain/favorites/visibility.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { type Records, useStored } from '../records/use-records.ts';
import { hrefOf } from './favorites-route.ts';
import { useContentMetadata } from './use-content-metadata.ts';

const FAVORITES = ['favorites'] as const;
const read = ({ favorites }: Repositories) => favorites.removed();

/** What was removed in the last 30 days and can be restored. */
export function RemovedFavorites({
  records,
  preferences,
}: {
  records: Records;
  preferences: VisibilityPreferences;
}) {
  const metadata = useContentMetadata(preferences);
  const removed = useStored(records.repositories, FAVORITES, read);
  if (!removed || !metadata) return null;
  return (
    <RecentlyRemoved
      favorites={visibleFavorites(removed, preferences, metadata)}
      backHref={hrefOf({ name: 'list', id: null })}
      onRestore={(ids) => records.change(({ favorites }) => favorites.restore(ids, Date.now()))}
    />
  );
}
