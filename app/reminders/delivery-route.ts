const MARK = '#delivery=';

/** The address of a moment's page. */
export function deliveryHref(id: string): string {
  return `/newtab.html${MARK}${encodeURIComponent(id)}`;
}

/** The id that an address names, or null for the plain new tab. */
export function deliveryInHash(hash: string): string | null {
  if (!hash.startsWith(MARK)) return null;
  try {
    return decodeURIComponent(hash.slice(MARK.length));
  } catch {
    return null;
  }
}
