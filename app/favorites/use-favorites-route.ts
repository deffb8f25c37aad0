import { useEffect, useState } from 'preact/hooks';

/** Where she is within the favorites. */
export type FavoritesRoute =
  | { name: 'list'; id: string | null }
  | { name: 'edit'; id: string }
  | { name: 'new' | 'removed' | 'copy' };

const LIST: FavoritesRoute = { name: 'list', id: null };

/** The place that the address names, for example `#favorites/own%3A1/edit`. */
export function useFavoritesRoute(): FavoritesRoute {
  const [place, setPlace] = useState(placeInAddress);
  useEffect(() => {
    const onHashChange = () => setPlace(placeInAddress());
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  return place;
}

/** The address of a place within this page. */
export function hrefOf(place: FavoritesRoute): string {
  if (place.name === 'list' && place.id === null) return '#favorites';
  if (place.name === 'list') return `#favorites/${encodeURIComponent(place.id ?? '')}`;
  if (place.name === 'edit') return `#favorites/${encodeURIComponent(place.id)}/edit`;
  return `#favorites/${place.name}`;
}

/** The address at which a favorite is read. */
export function readHref(id: string): string {
  return hrefOf({ name: 'list', id });
}

/** Goes to a place, as a link to it would. */
export function goTo(place: FavoritesRoute): void {
  location.hash = hrefOf(place);
}

function placeInAddress(): FavoritesRoute {
  const [, first = '', then] = location.hash.slice(1).split('/');
  // Ids hold a colon, these names do not.
  if (first === 'new' || first === 'removed' || first === 'copy') return { name: first };
  const id = decoded(first);
  if (!id) return LIST;
  return then === 'edit' ? { name: 'edit', id } : { name: 'list', id };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
