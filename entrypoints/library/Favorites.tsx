import { FavoritesView } from '@/components/favorites/FavoritesView.tsx';
import { favoritesFor } from '@/domain/choice.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { type Records, useStored } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';

const FAVORITES = ['favorites'] as const;
const readFavorites = ({ favorites }: Repositories) => favorites.list();

export function Favorites({ records: { repositories, change } }: { records: Records }) {
  const favorites = useStored(repositories, FAVORITES, readFavorites);
  const choice = useSettings(repositories);
  if (!favorites || !choice) return null;
  const open = favoritesFor(favorites, choice);
  return (
    <FavoritesView
      favorites={open}
      hidden={favorites.length - open.length}
      onRemove={(id) => void change((records) => records.favorites.remove(id, Date.now()))}
      onRestore={(id) => void change((records) => records.favorites.restore(id, Date.now()))}
    />
  );
}
