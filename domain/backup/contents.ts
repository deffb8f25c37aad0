/** What stands in a file, before any of it is believed. */

import { decode } from './encoding.ts';
import { LISTS, MAX_RECORDS, type Refusal } from './format.ts';
import { isObject, MAX_JSON_BYTES, parseJson } from './json.ts';
import { countLines, isOurs, readLines } from './lines.ts';

/** A record as it stands there; `json` is undefined where it cannot be read. */
export type Entry = { line: number | null; json: unknown };

export type Contents = {
  /** What stands before the records: format, version, madeAt, app, checksum. */
  header: Record<string, unknown>;
  entries: Entry[];
  /** With which line the file breaks off; null for a file with an end. */
  breaksOff: number | null;
};

const HEADER_FIELDS = ['format', 'version', 'madeAt', 'app', 'checksum'];
/** A file of ours has fewer lines that are no records. */
const FRAME_LINES = 100;

/** Reads a file, whole or line by line; or says why it cannot be one of ours. */
export function contentsOf(file: Uint8Array): Contents | Refusal {
  return isOurs(file) ? lineByLine(file) : asAWhole(file);
}

function lineByLine(file: Uint8Array): Contents | Refusal {
  if (countLines(file) > MAX_RECORDS + FRAME_LINES) return 'too-many';
  const header: Record<string, unknown> = {};
  const entries: Entry[] = [];
  let ends: string[] = [];
  let last = 0;
  for (const line of readLines(file)) {
    last = line.number;
    ends = [...ends.slice(-1), line.kind === 'frame' ? line.text : ''];
    if (line.kind === 'header') {
      // One at a time: a field could be called `__proto__`.
      for (const name of HEADER_FIELDS) {
        if (Object.hasOwn(line.fields, name)) header[name] = line.fields[name];
      }
    }
    if (line.kind === 'record') entries.push({ line: line.number, json: line.json });
  }
  const isWhole = ends.length === 2 && ends.every((text) => text === '}');
  return { header, entries, breaksOff: isWhole ? null : last };
}

/** A file that another program has laid out anew: only where it is short. */
function asAWhole(file: Uint8Array): Contents | Refusal {
  if (file.length > MAX_JSON_BYTES) return 'too-large';
  const text = decode(file);
  if (text === null) return 'not-text';
  if (text.trim() === '') return 'empty';
  const json = parseJson(text);
  if (json === undefined) return 'not-json';
  if (!isObject(json) || !isObject(json.records)) return 'not-a-backup';
  const { records, ...header } = json;
  const lists = LISTS.map((list) => (records as Record<string, unknown>)[list] ?? []);
  const entries = lists.flatMap((list) => (Array.isArray(list) ? list : [undefined]));
  if (entries.length > MAX_RECORDS) return 'too-many';
  return {
    header,
    entries: entries.map((entry) => ({ line: null, json: entry })),
    breaksOff: null,
  };
}
