/**
 * Places within a page are parts of the hash of its address, separated by slashes and encoded:
 * "#favorites/own%3A1/edit".
 */

/** The decoded parts of a hash. A part that cannot be decoded is "". */
export function parseHash(hash: string): string[] {
  return hash.slice(1).split('/').map(decode);
}

/** The hash that `parseHash` reads as these parts. */
export function buildHash(...parts: string[]): string {
  return `#${parts.map(encodeURIComponent).join('/')}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
