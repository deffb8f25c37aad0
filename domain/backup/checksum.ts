import type { Digest } from './format.ts';

const RECORDS = '"records":';
const OPEN = 0x7b;
const CLOSE = 0x7d;
/** More bytes than there are before the records. */
const HEADER = 4096;

/** The checksum as it is written in the file. */
export async function checksumOf(part: Uint8Array, digest: Digest): Promise<string> {
  return `sha-256:${await digest(part)}`;
}

/**
 * The bytes that the checksum covers: from the brace after `"records":` to the brace before the last
 * one, both included.
 * @returns null if there is no such part
 */
export function recordsPart(file: Uint8Array): Uint8Array | null {
  const header = new TextDecoder().decode(file.subarray(0, HEADER));
  const name = header.indexOf(RECORDS);
  if (name === -1) return null;
  // In bytes: the header may hold more than ASCII.
  const before = new TextEncoder().encode(header.slice(0, name + RECORDS.length)).length;
  const start = file.indexOf(OPEN, before);
  const last = file.lastIndexOf(CLOSE);
  const end = last <= 0 ? -1 : file.lastIndexOf(CLOSE, last - 1);
  return start === -1 || end <= start ? null : file.subarray(start, end + 1);
}
