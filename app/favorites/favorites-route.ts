import { buildHash, parseHash } from '../routing/hash.ts';

/** A place within the favorites. */
export type FavoritesRoute =
  | { name: 'list'; id: string | null }
  | { name: 'edit'; id: string }
  | { name: 'new' | 'removed' | 'copy' };

/** The place that a hash names, such as "#favorites/own%3A1/edit"; the list by default. */
export function favoritesRouteIn(hash: string): FavoritesRoute {
  const [, first = '', second] = parseHash(hash);
  // An id contains a colon, so it is none of these names.
  if (first === 'new' || first === 'removed' || first === 'copy') return { name: first };
  if (first === '') return { name: 'list', id: null };
  return second === 'edit' ? { name: 'edit', id: first } : { name: 'list', id: first };
}

/** The address of a place within this page. */
export function hrefOf(route: FavoritesRoute): string {
  switch (route.name) {
    case 'list':
      return route.id === null ? buildHash('favorites') : buildHash('favorites', route.id);
    case 'edit':
      return buildHash('favorites', route.id, 'edit');
    default:
      return buildHash('favorites', route.name);
  }
}

/** The address at which a favorite is read. */
export function readHref(id: string): string {
  return hrefOf({ name: 'list', id });
}

/** Goes to a place, as a link to it would. */
export function goTo(route: FavoritesRoute): void {
  location.hash = hrefOf(route);
}
