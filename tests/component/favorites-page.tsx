import { render } from '@testing-library/preact';
import { Favorites } from '@/app/favorites/Favorites.tsx';
import { useRecords } from '@/app/records/use-records.ts';
import type { Repositories } from '@/storage/repositories.ts';

/** Renders the favorites view over these records, and the problem of the records, if any. */
export function showFavoritesPage(records: Repositories, place: string) {
  const open = async () => records;
  function Page() {
    const opened = useRecords(open);
    return (
      <>
        <p data-testid="problem">{opened.problem}</p>
        <Favorites records={opened} />
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

/** The end of a favorite's address. */
export const at = (id: string) => `/${encodeURIComponent(id)}`;
