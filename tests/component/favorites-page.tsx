import { render } from '@testing-library/preact';
import { Favorites } from '@/app/favorites/Favorites.tsx';
import { useRecords } from '@/app/records/use-records.ts';
import type { Repositories } from '@/storage/repositories.ts';

/** The favorites of the library over these records, and what trouble there is. */
export function showFavoritesPage(records: Repositories, place: string) {
  const open = async () => records;
  function Page() {
    const here = useRecords(open);
    return (
      <>
        <p data-testid="problem">{here.problem}</p>
        <Favorites records={here} />
      </>
    );
  }
  location.hash = `#favorites${place}`;
  return render(<Page />);
}

/** Goes to an address within the page, as a link does. */
export function goTo(hash: string): void {
  location.hash = hash;
  dispatchEvent(new Event('hashchange'));
}

/** The place of a favorite, by its id. */
export const at = (id: string) => `/${encodeURIComponent(id)}`;
