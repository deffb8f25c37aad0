/** Writes a backup file, as docs/backup-format.md describes it. */
import type { Favorite, Reminder, Setting } from '../records.ts';
import { SETTINGS, type SettingName } from '../settings.ts';
import { checksumOf } from './checksum.ts';
import { type Digest, FORMAT, LISTS, VERSION } from './format.ts';

type AnyRecord = Favorite | Reminder | Setting;

/** So many records are one string, however large the batches are. */
const IN_ONE_PART = 1_000;

type Batches<T> = AsyncIterable<readonly T[]> | Iterable<readonly T[]>;

/** All records, removed ones too, in batches of any size. */
export type BackupSource = {
  favorites: Batches<Favorite>;
  reminders: Batches<Reminder>;
  settings: Batches<Setting>;
};

export type BackupAbout = {
  /** When it is made, milliseconds since 1970. */
  madeAt: number;
  /** What makes it, with its version: "Gently Led 0.1.0". */
  app: string;
};

/**
 * The text of a backup file, in parts that follow one another. The first comes once all records are
 * read, as the checksum stands before them.
 */
export async function* writeBackup(
  source: BackupSource,
  { madeAt, app }: BackupAbout,
  digest: Digest,
): AsyncGenerator<string, void, undefined> {
  const encoder = new TextEncoder();
  const texts: string[] = [];
  const bytes: Uint8Array[] = [];
  for await (const text of recordsText(source)) {
    texts.push(text);
    bytes.push(encoder.encode(text));
  }
  const header = {
    format: FORMAT,
    version: VERSION,
    madeAt: Temporal.Instant.fromEpochMilliseconds(madeAt).toString(),
    app,
    checksum: await checksumOf(joined(bytes), digest),
  };
  const fields = Object.entries(header).map(
    ([name, value]) => `"${name}":${JSON.stringify(value)},\n`,
  );
  yield `{\n${fields.join('')}"records":`;
  yield* texts;
  yield '\n}\n';
}

/** The records, from brace to brace: a line each. */
async function* recordsText(source: BackupSource): AsyncGenerator<string, void, undefined> {
  let before = '{\n';
  for (const list of LISTS) {
    yield `${before}"${list}":[\n`;
    let isFirst = true;
    for await (const batch of source[list] as Batches<AnyRecord>) {
      for (const some of parts(batch.filter(isForAnyDevice))) {
        const lines = some.map((record) => JSON.stringify(record)).join(',\n');
        yield `${isFirst ? '' : ',\n'}${lines}`;
        isFirst = false;
      }
    }
    before = isFirst ? '],\n' : '\n],\n';
  }
  yield `${before.replace(',', '')}}`;
}

/** A setting of a newer version stays in the file: what an import does not understand it names. */
function isForAnyDevice(record: AnyRecord): boolean {
  if (!('name' in record) || !Object.hasOwn(SETTINGS, record.name)) return true;
  return SETTINGS[record.name as SettingName].inBackup;
}

function* parts(records: readonly AnyRecord[]): Generator<readonly AnyRecord[]> {
  for (let at = 0; at < records.length; at += IN_ONE_PART) {
    yield records.slice(at, at + IN_ONE_PART);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
