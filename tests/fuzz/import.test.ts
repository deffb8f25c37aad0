/**
 * Thousands of backups, damaged and forged, are read and merged. `npm run fuzz` takes more of them
 * than `npm test`; FUZZ_SEED takes other ones. A failure names the file by its seed.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Library, mergeBackup } from '@/domain/backup/merge.ts';
import type { Favorite } from '@/domain/records.ts';
import { library } from '../unit/domain/backup/arbitraries.ts';
import { accounted, read, readable, textOf, withChecksum } from '../unit/domain/backup/file.ts';
import { sample } from '../unit/domain/backup/sample.ts';
import { type Chance, chanceOf } from './chance.ts';
import { MUTATIONS } from './mutations.ts';
import { isFavorite, isReminder, isSetting } from './record-rules.ts';

const FILES = Number(process.env.FUZZ_FILES ?? 600);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
/** So many files a test: one that hangs is found by its time limit. */
const IN_ONE = 50;

const REASONS =
  'empty too-large not-text not-json not-a-backup newer-version too-many damaged'.split(' ');

const libraries = [sample, ...fc.sample(library, { seed: SEED, numRuns: 60 })];
const texts = await Promise.all(libraries.map(textOf));

/** A backup with one to four mutations; half of them then claim to be as they were written. */
async function file(chance: Chance): Promise<Buffer> {
  let mutated: Buffer = Buffer.from(chance.oneOf(texts));
  for (let count = 1 + chance.number(4); count > 0; count -= 1) {
    if (mutated.length === 0) break;
    mutated = chance.oneOf(MUTATIONS)(mutated, chance, Buffer.from(chance.oneOf(texts)));
  }
  return chance.number(2) === 0 ? mutated : Buffer.from(await withChecksum(mutated.toString()));
}

/** Lines that are neither empty, nor the frame, nor a readable head: each must be accounted for. */
function linesToAccountFor(bytes: Buffer): number | null {
  const lines = bytes.toString('latin1').split('\n').map(decoded);
  const isOurs = (line: string) => /^("format":"gently-led-backup",|"records":\{)$/.test(line);
  if (!lines.slice(0, 10).some(isOurs)) return null;
  const isFrame = (line: string) =>
    /^([{}]|\],?|"records":\{|"(favorites|reminders|settings)":\[)?$/.test(line);
  return lines.filter((line) => !isFrame(line) && !isHead(line)).length;
}

/** A line of bytes as text; what is none stands for itself. */
function decoded(line: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1')).trim();
  } catch {
    return 'damaged';
  }
}

function isHead(line: string): boolean {
  if (!/^"(format|version|madeAt|app|checksum)":/.test(line)) return false;
  try {
    return typeof JSON.parse(`{${line.replace(/,$/, '')}}`) === 'object';
  } catch {
    return false;
  }
}

const textsOf = ({ content, note }: Favorite) => [...content.versions, ...note.versions];

function expectNothingLost(here: Library, incoming: Library, isTrusted: boolean) {
  const { changes } = mergeBackup(here, incoming);
  const after = new Map([...here.favorites, ...changes.favorites].map((one) => [one.id, one]));
  for (const before of here.favorites) {
    const now = after.get(before.id);
    if (!now) throw new Error('A favorite is gone.');
    const kept = textsOf(now).map(({ value }) => JSON.stringify(value));
    const replaced = new Set([...now.content.replaced, ...now.note.replaced].map(pageOf));
    for (const { rev, value } of textsOf(before)) {
      if (rev === 'content' || (isTrusted && replaced.has(pageOf(rev)))) continue;
      // What the library itself had replaced in words, a note of the same page may still be.
      expect(kept).toContain(JSON.stringify(value));
    }
    expect(now.content.versions.length).toBeGreaterThan(0);
    if (!isTrusted && before.deletedAt === null) expect(now.deletedAt).toBeNull();
  }
}

const pageOf = (rev: string) => rev.replace(/\.\d+$/, '');
const sum = (counts: object) => Object.values(counts).reduce((a, b) => a + b, 0);

async function tryFile(seed: number): Promise<'taken' | 'refused'> {
  const chance = chanceOf(seed);
  const bytes = await file(chance);
  const here = chance.oneOf(libraries);
  const result = await read(bytes);
  if (!result.ok) {
    expect(REASONS).toContain(result.reason);
    return 'refused';
  }
  const { records, checksumMatches } = result;
  expect(records.favorites.filter((one) => !isFavorite(one))).toEqual([]);
  expect(records.reminders.filter((one) => !isReminder(one))).toEqual([]);
  expect(records.settings.filter((one) => !isSetting(one))).toEqual([]);
  const lines = linesToAccountFor(bytes);
  if (lines !== null) expect(accounted(result)).toBe(lines);

  expectNothingLost(here, records, checksumMatches);
  const { counts } = mergeBackup(here, records);
  const { newerNotesKept: _, bothNotesKept: __, ...outcomes } = counts.favorites;
  expect(sum(outcomes)).toBe(records.favorites.length);
  expect(sum(counts.reminders)).toBe(records.reminders.length);
  expect(sum(counts.settings)).toBe(records.settings.length);

  // What was taken can be kept and given again as it is.
  const again = await readable(await textOf(records));
  expect(again).toMatchObject({ problems: [], cleaned: [], repeated: 0 });
  expect(again.records).toEqual(records);
  return 'taken';
}

describe(`${FILES} damaged and forged backups`, () => {
  const starts = Array.from({ length: Math.ceil(FILES / IN_ONE) }, (_, turn) => turn * IN_ONE);
  const outcomes = { taken: 0, refused: 0 };

  it.each(starts)('never fail, harm or mislead: from file %i on', async (start) => {
    for (let at = start; at < Math.min(FILES, start + IN_ONE); at += 1) {
      const seed = SEED * 1_000_003 + at;
      const outcome = await tryFile(seed).catch((cause) => {
        throw new Error(`file ${at} (seed ${seed}): ${String(cause)}`, { cause });
      });
      outcomes[outcome] += 1;
    }
  });

  it('are of both sorts: refused, and taken at least in part', () => {
    expect(outcomes.taken).toBeGreaterThan(FILES / 3);
    expect(outcomes.refused).toBeGreaterThan(FILES / 100);
  });
});
