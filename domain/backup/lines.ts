/**
 * Reads a file as it was written, a record a line. So a damaged line costs only its own record, and
 * a large file is never in the memory as a whole twice.
 */

import { decode } from './encoding.ts';
import { FORMAT } from './format.ts';
import { isObject, MAX_JSON_BYTES, parseJson } from './json.ts';

const NEWLINE = 0x0a;
/** What stands in the first lines of every file of ours. */
const MARKS = [`"format":"${FORMAT}",`, '"records":{'];
const HEADER_LINES = 10;

const HEADER = /^"(?:format|version|madeAt|app|checksum)":/;
const FRAME = /^(?:[{}]|\],?|"records":\{|"(?:favorites|reminders|settings)":\[)$/;

/** What a line is; `json` is undefined where a record cannot be read. */
type Line =
  | { kind: 'record'; number: number; json: unknown }
  | { kind: 'header'; number: number; fields: Record<string, unknown> }
  | { kind: 'frame'; number: number; text: string };

/** Whether the file is laid out as we write it. */
export function isOurs(file: Uint8Array): boolean {
  for (const { number, bytes } of linesOf(file)) {
    if (MARKS.includes(textOf(bytes) ?? '')) return true;
    if (number >= HEADER_LINES) return false;
  }
  return false;
}

/** How many lines there are. */
export function countLines(file: Uint8Array): number {
  let count = 1;
  for (let at = file.indexOf(NEWLINE); at !== -1; at = file.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

/** The lines of a file that is laid out as we write it, without empty ones. */
export function* readLines(file: Uint8Array): Generator<Line> {
  for (const { number, bytes } of linesOf(file)) {
    const text = bytes.length > MAX_JSON_BYTES ? null : textOf(bytes);
    if (text === '') continue;
    yield text === null ? { kind: 'record', number, json: undefined } : readLine(number, text);
  }
}

function readLine(number: number, text: string): Line {
  if (FRAME.test(text)) return { kind: 'frame', number, text };
  const bare = text.endsWith(',') ? text.slice(0, -1) : text;
  if (HEADER.test(text)) {
    const fields = parseJson(`{${bare}}`);
    if (isObject(fields)) return { kind: 'header', number, fields };
  }
  return { kind: 'record', number, json: parseJson(bare) };
}

function* linesOf(file: Uint8Array): Generator<{ number: number; bytes: Uint8Array }> {
  for (let start = 0, number = 1; start < file.length; number += 1) {
    const newline = file.indexOf(NEWLINE, start);
    const end = newline === -1 ? file.length : newline;
    yield { number, bytes: file.subarray(start, end) };
    start = end + 1;
  }
}

function textOf(bytes: Uint8Array): string | null {
  return decode(bytes)?.trim() ?? null;
}
