/** Reads a backup file. It comes from anywhere, so nothing in it is believed before it is checked. */

import { checksumOf, recordsPart } from './checksum.ts';
import { type Contents, contentsOf } from './contents.ts';
import { asUtf8 } from './encoding.ts';
import {
  type Digest,
  FORMAT,
  MAX_BYTES,
  type ReadBackup,
  type Refusal,
  VERSION,
} from './format.ts';
import { mergeInto, mergeReminder, mergeRepeated, mergeSetting } from './merge.ts';
import { type ParsedRecords, parseRecords } from './parse-records.ts';
import { withoutReplacing } from './untrusted-import.ts';
import { UPGRADES, type Upgrade, upgradeFrom } from './upgrades.ts';

export type { ReadBackup, Refusal } from './format.ts';

/** What is wrong with a file of so many bytes, to be asked before it is read; or null. */
export function problemWithSize(bytes: number): 'empty' | 'too-large' | null {
  if (bytes === 0) return 'empty';
  return bytes > MAX_BYTES ? 'too-large' : null;
}

/**
 * Reads a file: all of it, what can be read of it, or why nothing can. Never throws, whatever stands
 * in the file, and takes time in proportion to its length.
 * @param upgrades only tests give other ones
 */
export async function readBackup(
  bytes: Uint8Array,
  digest: Digest,
  upgrades: Readonly<Record<number, Upgrade>> = UPGRADES,
): Promise<ReadBackup> {
  const refuse = (reason: Refusal): ReadBackup => ({ ok: false, reason });
  const size = problemWithSize(bytes.byteLength);
  if (size) return refuse(size);
  const file = asUtf8(bytes);
  if (!file) return refuse('not-text');
  const contents = contentsOf(file);
  if (typeof contents === 'string') return refuse(contents);
  const version = versionOf(contents);
  if (typeof version === 'string') return refuse(version);
  const upgrade = upgradeFrom(version, upgrades);
  if (!upgrade) return refuse('not-a-backup');

  const taken = parseRecords(contents.entries, upgrade);
  const damagedFrom = firstDamage(contents, taken);
  if (damagedFrom !== null && isEmpty(taken)) return refuse('damaged');
  const part = recordsPart(file);
  const checksumMatches =
    part !== null && contents.header.checksum === (await checksumOf(part, digest));
  const { records, removalsLeftOut } = checksumMatches
    ? { records: taken.records, removalsLeftOut: 0 }
    : withoutReplacing(taken.records);
  const once = eachOnce(records);
  return {
    ok: true,
    madeAt: madeAt(contents.header),
    records: once,
    counts: {
      favorites: once.favorites.length,
      reminders: once.reminders.length,
      settings: once.settings.length,
    },
    problems: taken.problems,
    cleaned: taken.cleaned,
    repeated: count(records) - count(once),
    damagedFrom,
    checksumMatches,
    removalsLeftOut,
  };
}

/** The version that a file says it has. One in which that line is damaged is tried as a present one. */
function versionOf({ header, breaksOff }: Contents): number | 'not-a-backup' | 'newer-version' {
  const { format = FORMAT, version = VERSION } = header;
  const isWhole = breaksOff === null;
  if (format !== FORMAT || !Number.isSafeInteger(version)) return 'not-a-backup';
  if (isWhole && header.format === undefined && header.version === undefined) return 'not-a-backup';
  return Number(version) > VERSION ? 'newer-version' : Number(version);
}

function firstDamage({ breaksOff }: Contents, { problems }: ParsedRecords): number | null {
  const damaged = problems.find(({ reason }) => reason === 'damaged');
  return damaged?.line ?? breaksOff;
}

function eachOnce({
  favorites,
  reminders,
  settings,
}: ParsedRecords['records']): ParsedRecords['records'] {
  return {
    favorites: mergeRepeated(favorites, ({ id }) => id, mergeInto),
    reminders: mergeRepeated(reminders, ({ id }) => id, mergeReminder),
    settings: mergeRepeated(settings, ({ name }) => name, mergeSetting),
  };
}

function count({ favorites, reminders, settings }: ParsedRecords['records']): number {
  return favorites.length + reminders.length + settings.length;
}

function isEmpty({ records }: ParsedRecords): boolean {
  return count(records) === 0;
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
