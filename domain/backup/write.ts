/** Writes a backup file, as docs/backup-format.md describes it. */
import type { Favorite, Reminder, Setting } from '../records.ts';
import { SETTINGS, type SettingName } from '../settings.ts';
import { checksumOf } from './checksum.ts';
import { type Digest, FORMAT, LISTS, MAX_BYTES, MAX_RECORDS, VERSION } from './format.ts';
import type { Library } from './merge.ts';

type AnyRecord = Favorite | Reminder | Setting;

export type BackupAbout = {
  /** When it is made, milliseconds since 1970. */
  madeAt: number;
  /** What makes it, with its version: "Gently Led 0.1.0". */
  app: string;
};

/** The text of a backup file of all records, removed ones too. */
export async function writeBackup(
  library: Library,
  { madeAt, app }: BackupAbout,
  digest: Digest,
): Promise<string> {
  const records = recordsText(library);
  const header = {
    format: FORMAT,
    version: VERSION,
    madeAt: Temporal.Instant.fromEpochMilliseconds(madeAt).toString(),
    app,
    checksum: await checksumOf(new TextEncoder().encode(records), digest),
  };
  const fields = Object.entries(header).map(
    ([name, value]) => `"${name}":${JSON.stringify(value)},\n`,
  );
  return `{\n${fields.join('')}"records":${records}\n}\n`;
}

/** More bytes than a file has besides its records, and than separate two of them. */
const HEADER = 4_096;
const SEPARATOR = 2;

/**
 * A library in as few parts as it takes, so that the file of each is small enough to be imported. Mostly
 * there is one.
 */
export function partsForFiles(
  library: Library,
  maxBytes = MAX_BYTES - HEADER,
  maxRecords = MAX_RECORDS,
): Library[] {
  const first: MutableLibrary = { favorites: [], reminders: [], settings: [] };
  const parts = [first];
  let part = first;
  let [bytes, count] = [0, 0];
  for (const name of LISTS) {
    for (const record of library[name]) {
      const size = sizeOf(JSON.stringify(record)) + SEPARATOR;
      if (count === maxRecords || (count > 0 && bytes + size > maxBytes)) {
        part = { favorites: [], reminders: [], settings: [] };
        parts.push(part);
        [bytes, count] = [0, 0];
      }
      (part[name] as AnyRecord[]).push(record);
      bytes += size;
      count += 1;
    }
  }
  return parts;
}

type MutableLibrary = { [L in keyof Library]: Library[L][number][] };

const encoder = new TextEncoder();

/** In UTF-8. */
function sizeOf(text: string): number {
  return encoder.encode(text).length;
}

/** The records, from brace to brace: a line each. */
function recordsText(library: Library): string {
  const lists = LISTS.map((name) => {
    const records: readonly AnyRecord[] = library[name];
    const lines = records.filter(isForAnyDevice).map((record) => JSON.stringify(record));
    return `"${name}":[\n${lines.join(',\n')}${lines.length > 0 ? '\n' : ''}]`;
  });
  return `{\n${lists.join(',\n')}\n}`;
}

/** A setting of a newer version stays in the file: what an import does not understand it names. */
function isForAnyDevice(record: AnyRecord): boolean {
  if (!('name' in record) || !Object.hasOwn(SETTINGS, record.name)) return true;
  return SETTINGS[record.name as SettingName].inBackup;
}
