const MARK = '#moment=';

/** The address of a moment's page. */
export function momentAddress(id: string): string {
  return `/newtab.html${MARK}${encodeURIComponent(id)}`;
}

/** The id that an address names, or null for the plain new tab. */
export function momentIn(hash: string): string | null {
  if (!hash.startsWith(MARK)) return null;
  try {
    return decodeURIComponent(hash.slice(MARK.length));
  } catch {
    return null;
  }
}
