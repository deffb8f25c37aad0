/** Backup files for tests: written, changed, read. */
import { createHash } from 'node:crypto';
import type { Library } from '@/domain/backup/merge.ts';
import { readBackup } from '@/domain/backup/read.ts';
import { writeBackup } from '@/domain/backup/write.ts';

export const digest = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

export const EMPTY: Library = { favorites: [], reminders: [], settings: [] };

export const ALL_UNDERSTOOD = { favorites: 0, reminders: 0, settings: 0 };

/** 2026-11-24T02:00:00Z */
export const MADE_AT = Date.UTC(2026, 10, 24, 2);

/** The text of a backup. */
export const textOf = (library: Library) =>
  writeBackup(library, { madeAt: MADE_AT, app: 'Gently Led 0.1.0' }, digest);

export const bytesOf = (text: string) => new TextEncoder().encode(text);

export const read = (file: string | Uint8Array) =>
  readBackup(typeof file === 'string' ? bytesOf(file) : file, digest);

/** What was read; fails if the file was refused. */
export async function readable(file: string | Uint8Array) {
  const result = await read(file);
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result;
}

/** The same text with the right checksum: a file that claims to be as it was written. */
export async function withChecksum(text: string): Promise<string> {
  const start = text.indexOf('"records":') + '"records":'.length;
  const end = text.lastIndexOf('}', text.lastIndexOf('}') - 1) + 1;
  const sum = await digest(bytesOf(text.slice(start, end)));
  return text.replace(/"sha-256:[^"]*"/, `"sha-256:${sum}"`);
}
