/** FNV-1a, 32 bits: the same text gives the same number in every browser, now and later. */

const START = 0x811c9dc5;

/**
 * The hash of a text.
 * @param state the hash of what comes before the text, to continue from
 */
export function fnv1a(text: string, state = START): number {
  let hash = state;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** A final mix, unsigned: spreads the hashes of texts that differ in one letter. */
export function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
