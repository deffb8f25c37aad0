import { useEffect, useState } from 'preact/hooks';

/** A part of the favorites view. */
export type FavoritesRoute =
  | { name: 'list'; id: string | null }
  | { name: 'edit'; id: string }
  | { name: 'new' | 'removed' | 'copy' };

const LIST: FavoritesRoute = { name: 'list', id: null };

/** The route in the page's address, for example `#favorites/own%3A1/edit`. */
export function useFavoritesRoute(): FavoritesRoute {
  const [route, setRoute] = useState(routeInAddress);
  useEffect(() => {
    const onHashChange = () => setRoute(routeInAddress());
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  return route;
}

/** The address of a route, within the library page. */
export function hrefOf(route: FavoritesRoute): string {
  if (route.name === 'list' && route.id === null) return '#favorites';
  if (route.name === 'list') return `#favorites/${encodeURIComponent(route.id ?? '')}`;
  if (route.name === 'edit') return `#favorites/${encodeURIComponent(route.id)}/edit`;
  return `#favorites/${route.name}`;
}

/** The address at which a favorite is read. */
export function readHref(id: string): string {
  return hrefOf({ name: 'list', id });
}

/** Goes to a route, as a link to it would. */
export function goTo(route: FavoritesRoute): void {
  location.hash = hrefOf(route);
}

function routeInAddress(): FavoritesRoute {
  const [, first = '', second] = location.hash.slice(1).split('/');
  // Ids have a colon in them, these names do not.
  if (first === 'new' || first === 'removed' || first === 'copy') return { name: first };
  const id = decoded(first);
  if (!id) return LIST;
  return second === 'edit' ? { name: 'edit', id } : { name: 'list', id };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
