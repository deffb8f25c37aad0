/**
 * Reads and merges hundreds of damaged and forged backups. `npm run fuzz` reads thousands; FUZZ_SEED
 * makes other ones. A failure names the file by its seed.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LISTS, type ReadBackup } from '@/domain/backup/format.ts';
import { type Library, mergeBackup } from '@/domain/backup/merge.ts';
import type { Favorite, Reminder, Setting } from '@/domain/records.ts';
import { CARRIED, library } from '../unit/domain/backup/arbitraries.ts';
import {
  ALL_UNDERSTOOD,
  read,
  readable,
  textOf,
  withChecksum,
} from '../unit/domain/backup/file.ts';
import { sample } from '../unit/domain/backup/sample.ts';
import { type Chance, chanceOf } from './chance.ts';
import { DAMAGES, FORGERIES } from './mutations.ts';
import { isFavorite, isReminder, isSetting } from './record-rules.ts';

const FILES = Number(process.env.FUZZ_FILES ?? 600);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
/** How many files a test reads, so that one that hangs is found by its time limit. */
const IN_ONE = 50;

const REASONS = ['empty', 'too-large', 'not-a-backup', 'newer-version', 'damaged'];

const libraries = [sample, ...fc.sample(library, { seed: SEED, numRuns: 60 })];
const texts = await Promise.all(libraries.map(textOf));

/**
 * A backup that was forged in one to four places or, one in five, damaged. Half of them then claim to
 * be as they were written.
 */
async function file(chance: Chance): Promise<Buffer> {
  const changes = 1 + chance.number(4);
  let text = chance.oneOf(texts);
  if (chance.number(5) === 0) {
    let bytes = Buffer.from(text);
    for (let count = changes; count > 0 && bytes.length > 0; count -= 1) {
      bytes = Buffer.from(chance.oneOf(DAMAGES)(bytes, chance, Buffer.from(chance.oneOf(texts))));
    }
    if (chance.number(2) === 0) return bytes;
    text = bytes.toString();
  } else {
    const json = JSON.parse(text);
    for (let count = changes; count > 0; count -= 1) {
      chance.oneOf(FORGERIES)(json, chance, JSON.parse(chance.oneOf(texts)));
    }
    text = JSON.stringify(json);
    if (chance.number(2) === 0) return Buffer.from(text);
  }
  return Buffer.from(await withChecksum(text));
}

type Readable = ReadBackup & { ok: true };
type Entry = { id?: unknown; name?: unknown };
type Lists = { [list: string]: Entry[] };

/** Every entry is taken or counted as not understood; only those with the same key are one. */
function expectAccounted(bytes: Buffer, { records, notUnderstood }: Readable) {
  const lists = (JSON.parse(bytes.toString().replace(/^\ufeff/, '')) as { records: Lists }).records;
  for (const list of LISTS) {
    const entries = lists[list] ?? [];
    const keys = entries.map((entry) => entry?.id ?? entry?.name ?? Symbol('none'));
    const understood = entries.length - notUnderstood[list];
    expect(understood).toBeGreaterThanOrEqual(records[list].length);
    if (new Set(keys).size === keys.length) expect(records[list]).toHaveLength(understood);
  }
}

const textsOf = ({ content, note }: Favorite) => [...content.versions, ...note.versions];

function expectNothingLost(here: Library, incoming: Library, isTrusted: boolean) {
  const { changes } = mergeBackup(here, incoming, undefined, { onlyAdds: !isTrusted });
  const after = new Map([...here.favorites, ...changes.favorites].map((one) => [one.id, one]));
  for (const before of here.favorites) {
    const now = after.get(before.id);
    if (!now) throw new Error('A favorite is gone.');
    const kept = textsOf(now).map(({ value }) => JSON.stringify(value));
    const replaced = new Set([...now.content.replaced, ...now.note.replaced].map(pageOf));
    for (const { rev, value } of textsOf(before)) {
      if (isTrusted && (rev === 'content' || replaced.has(pageOf(rev)))) continue;
      expect(kept).toContain(JSON.stringify(value));
    }
    expect(now.content.versions.length).toBeGreaterThan(0);
    if (!isTrusted && before.deletedAt === null) expect(now.deletedAt).toBeNull();
  }
  expectLastChange(here.reminders, changes.reminders, incoming.reminders, isTrusted);
  expectLastChange(here.settings, changes.settings, incoming.settings, isTrusted);
}

/** A reminder or setting that is here stays, unless a file as it was written has a later change of it. */
function expectLastChange<T extends Reminder | Setting>(
  here: readonly T[],
  changed: readonly T[],
  incoming: readonly T[],
  isTrusted: boolean,
) {
  for (const before of here) {
    const now = changed.find((one) => keyOf(one) === keyOf(before));
    if (!now) continue;
    expect(isTrusted).toBe(true);
    expect(incoming).toContainEqual(now);
    expect(now.updatedAt).toBeGreaterThanOrEqual(before.updatedAt);
  }
}

const keyOf = (record: Reminder | Setting) => ('id' in record ? record.id : record.name);
const pageOf = (rev: string) => rev.split('.')[0];
const sum = (counts: object) => Object.values(counts).reduce((a, b) => a + b, 0);

async function tryFile(seed: number): Promise<'read' | 'refused'> {
  const chance = chanceOf(seed);
  const bytes = await file(chance);
  const here = chance.oneOf(libraries);
  const result = await read(bytes);
  if (!result.ok) {
    expect(REASONS).toContain(result.reason);
    return 'refused';
  }
  const { records, checksumMatches } = result;
  if (checksumMatches) expectAccounted(bytes, result);
  expect(records.favorites.filter((one) => !isFavorite(one))).toEqual([]);
  expect(records.reminders.filter((one) => !isReminder(one))).toEqual([]);
  expect(records.settings.filter((one) => !isSetting(one))).toEqual([]);

  expectNothingLost(here, records, checksumMatches);
  const { counts } = mergeBackup(here, records);
  const { newerNotesKept: _, bothNotesKept: __, ...outcomes } = counts.favorites;
  expect(sum(outcomes)).toBe(records.favorites.length);
  expect(sum(counts.reminders)).toBe(records.reminders.length);
  expect(sum(counts.settings)).toBe(records.settings.length);

  // What was read can be exported and read again.
  const again = await readable(await textOf(records));
  expect(again).toMatchObject({ notUnderstood: ALL_UNDERSTOOD, checksumMatches: true });
  expect(again.records).toEqual(records);
  return 'read';
}

describe(`${FILES} damaged and forged backups`, () => {
  const starts = Array.from({ length: Math.ceil(FILES / IN_ONE) }, (_, turn) => turn * IN_ONE);
  const outcomes = { read: 0, refused: 0 };

  it.each(starts)('never fail, harm or mislead: from file %i on', async (start) => {
    for (let at = start; at < Math.min(FILES, start + IN_ONE); at += 1) {
      const seed = SEED * 1_000_003 + at;
      const outcome = await tryFile(seed).catch((cause) => {
        throw new Error(`file ${at} (seed ${seed}): ${String(cause)}`, { cause });
      });
      outcomes[outcome] += 1;
    }
  });

  it('hold every setting that a backup carries', () => {
    const made = new Set(libraries.flatMap(({ settings }) => settings.map(({ name }) => name)));
    expect([...made].toSorted()).toEqual(CARRIED.toSorted());
  });

  it('are refused in part and read in part', () => {
    expect(outcomes.read).toBeGreaterThan(FILES / 2);
    expect(outcomes.refused).toBeGreaterThan(FILES / 20);
  });
});
