/** JSON from strangers. */

/** Deeper than any file of ours. */
const MAX_DEPTH = 32;

/** More objects and arrays than a file of ours of the largest size holds. Each costs memory, even empty. */
const MAX_BRACKETS = 5_000_000;

/**
 * Parses JSON. A text that would take far more memory than its length is not parsed.
 * @returns undefined for what is not JSON in UTF-8, is nested too deep or holds too many values
 */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return isReasonable(text) ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether something is an object with fields; arrays are none. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Looks at each character once. */
function isReasonable(text: string): boolean {
  let depth = 0;
  let brackets = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      at = endOfString(text, at);
    } else if (unit === OPEN_LIST || unit === OPEN_OBJECT) {
      depth += 1;
      brackets += 1;
      if (depth > MAX_DEPTH || brackets > MAX_BRACKETS) return false;
    } else if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) {
      depth -= 1;
    }
  }
  return true;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** The index of the closing quotation mark of the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; ) {
    const end = text.indexOf('"', at);
    if (end === -1) return text.length;
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
    at = end + 1;
  }
}
