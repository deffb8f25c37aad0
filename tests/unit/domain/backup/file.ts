/** Backup files for tests: written, changed, read. */
import { createHash } from 'node:crypto';
import type { ReadBackup } from '@/domain/backup/format.ts';
import type { Library } from '@/domain/backup/merge.ts';
import { readBackup } from '@/domain/backup/read.ts';
import { writeBackup } from '@/domain/backup/write.ts';

export const digest = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

export const EMPTY: Library = { favorites: [], reminders: [], settings: [] };

/** 2026-11-24T02:00:00Z */
export const MADE_AT = Date.UTC(2026, 10, 24, 2);

/** The text of a backup; with a batch for each two records, as they come in batches. */
export async function textOf(library: Library): Promise<string> {
  const parts: string[] = [];
  const source = {
    favorites: batches(library.favorites),
    reminders: batches(library.reminders),
    settings: batches(library.settings),
  };
  const about = { madeAt: MADE_AT, app: 'Gently Led 0.1.0' };
  for await (const part of writeBackup(source, about, digest)) parts.push(part);
  return parts.join('');
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);

export const read = (file: string | Uint8Array) =>
  readBackup(typeof file === 'string' ? bytesOf(file) : file, digest);

/** What was read; fails where the file was refused. */
export async function readable(file: string | Uint8Array) {
  const result = await read(file);
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result;
}

/** A text as a file that says of itself that it is as it was written. */
export async function withChecksum(text: string): Promise<string> {
  const start = text.indexOf('"records":') + '"records":'.length;
  const end = text.lastIndexOf('}', text.lastIndexOf('}') - 1) + 1;
  const sum = await digest(bytesOf(text.slice(start, end)));
  return text.replace(/"sha-256:[^"]*"/, `"sha-256:${sum}"`);
}

/** How many lines of a file are accounted for in what was read of it. */
export function accounted(result: Extract<ReadBackup, { ok: true }>): number {
  const { counts, problems, repeated, removalsLeftOut } = result;
  const taken = counts.favorites + counts.reminders + counts.settings;
  return taken + problems.length + repeated + removalsLeftOut;
}

function* batches<T>(records: readonly T[]): Generator<T[]> {
  for (let at = 0; at < records.length; at += 2) yield records.slice(at, at + 2);
  yield [];
}
