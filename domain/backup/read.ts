/** Reads a backup file. It comes from anywhere, so all of it is checked. */

import { checksumOf, recordsPart } from './checksum.ts';
import {
  type Digest,
  FORMAT,
  LISTS,
  type List,
  MAX_BYTES,
  MAX_RECORDS,
  type ReadBackup,
  type Refusal,
  VERSION,
} from './format.ts';
import { isObject, parseJson } from './json.ts';
import { parseRecords } from './parse-records.ts';
import { onlyAdding } from './untrusted-import.ts';

export type { ReadBackup, Refusal } from './format.ts';

/** Why a file of this size is refused before it is read, or null. */
export function problemWithSize(bytes: number): 'empty' | 'too-large' | null {
  if (bytes === 0) return 'empty';
  return bytes > MAX_BYTES ? 'too-large' : null;
}

/**
 * Reads a file as a whole: its records, or why it is refused. Never throws, whatever the file holds,
 * and takes time in proportion to its length.
 */
export async function readBackup(bytes: Uint8Array, digest: Digest): Promise<ReadBackup> {
  const reason = problemWithSize(bytes.byteLength);
  if (reason) return { ok: false, reason };
  const contents = contentsOf(bytes);
  if (typeof contents === 'string') return { ok: false, reason: contents };
  const { header, lists } = contents;
  const part = recordsPart(bytes);
  const fingerprint = await checksumOf(part ?? bytes, digest);
  const checksumMatches = part !== null && header.checksum === fingerprint;
  const { records, notUnderstood } = parseRecords(lists);
  return {
    ok: true,
    madeAt: madeAt(header),
    records: checksumMatches ? records : onlyAdding(records),
    notUnderstood,
    checksumMatches,
    fingerprint,
  };
}

type Contents = {
  /** All fields but the records. */
  header: Record<string, unknown>;
  lists: { [L in List]: readonly unknown[] };
};

function contentsOf(bytes: Uint8Array): Contents | Refusal {
  const json = parseJson(bytes);
  if (json === undefined) return beginsAsBackup(bytes) ? 'damaged' : 'not-a-backup';
  if (!isObject(json) || json.format !== FORMAT) return 'not-a-backup';
  const { records, ...header } = json;
  const { version } = header;
  if (typeof version !== 'number' || !Number.isSafeInteger(version)) return 'not-a-backup';
  if (version > VERSION) return 'newer-version';
  if (version !== VERSION) return 'not-a-backup';
  if (!isObject(records)) return 'damaged';
  const found = LISTS.map((name) => [name, records[name] ?? []] as const);
  if (!found.every(([, list]) => Array.isArray(list))) return 'damaged';
  const lists = Object.fromEntries(found) as Contents['lists'];
  const count = LISTS.reduce((sum, name) => sum + lists[name].length, 0);
  return count > MAX_RECORDS ? 'too-large' : { header, lists };
}

/** Tells a damaged backup from a file of another kind. */
function beginsAsBackup(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder().decode(bytes.subarray(0, 1_024));
  return beginning.includes(`"${FORMAT}"`);
}

/** When the file says that it was made, milliseconds since 1970. */
function madeAt({ madeAt: text }: Contents['header']): number | null {
  try {
    const at = Temporal.Instant.from(String(text)).epochMilliseconds;
    return at >= 0 ? at : null;
  } catch {
    return null;
  }
}
