import { FavoritesView } from '@/components/favorites/FavoritesView.tsx';
import type { Repositories } from '@/storage/repositories.ts';
import { type Records, useStored } from '../records/use-records.ts';

const STORES = ['favorites'] as const;
const read = ({ favorites }: Repositories) => favorites.list();

export function Favorites({ records: { repositories, change } }: { records: Records }) {
  const favorites = useStored(repositories, STORES, read);
  if (!favorites) return null;
  return (
    <FavoritesView
      favorites={favorites}
      onRemove={(id) => void change((records) => records.favorites.remove(id, Date.now()))}
      onRestore={(id) => void change((records) => records.favorites.restore(id, Date.now()))}
    />
  );
}
