/** The bytes of a file as text. */

/** No file of ours has one of these, and nearly every picture or film has. */
const NUL = 0;
/** So much of a file tells whether it is text at all. */
const BEGINNING = 4096;

/**
 * The file in UTF-8 without a mark at its beginning, whatever a text editor has made of it.
 * @returns null for bytes that are no text
 */
export function asUtf8(bytes: Uint8Array): Uint8Array | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return checkText(bytes.subarray(3));
  const utf16 =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : null;
  if (!utf16) return checkText(bytes);
  const text = decode(bytes, utf16);
  return text === null ? null : new TextEncoder().encode(text);
}

/** The text of these bytes, or null where they are damaged or in another encoding. */
export function decode(bytes: Uint8Array, encoding = 'utf-8'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function checkText(bytes: Uint8Array): Uint8Array | null {
  return bytes.subarray(0, BEGINNING).includes(NUL) ? null : bytes;
}
