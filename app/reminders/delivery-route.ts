import { buildHash, parseHash } from '../routing/hash.ts';

/** The address of a new tab: a plain one, or one that shows a delivery. */
export function deliveryHref(id: string | null): string {
  return id === null ? '/newtab.html' : `/newtab.html${buildHash('delivery', id)}`;
}

/** The id of the delivery that a hash names, or null for a plain new tab. */
export function deliveryInHash(hash: string): string | null {
  const [name, id] = parseHash(hash);
  return (name === 'delivery' && id) || null;
}
