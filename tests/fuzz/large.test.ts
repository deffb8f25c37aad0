/**
 * Reads and merges files of up to 8 MiB that are made to take long: none takes over two seconds. A few
 * here; `npm run fuzz` reads more.
 */
import { describe, expect, it } from 'vitest';
import { mergeBackup } from '@/domain/backup/merge.ts';
import { partsForFiles } from '@/domain/backup/write.ts';
import {
  ALL_UNDERSTOOD,
  bytesOf,
  EMPTY,
  read,
  readable,
  textOf,
  withChecksum,
} from '../unit/domain/backup/file.ts';
import { noted, own, reminder } from '../unit/domain/backup/sample.ts';
import { type Chance, chanceOf } from './chance.ts';

const FILES = Number(process.env.FUZZ_LARGE ?? 11);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
const MAX_SIZE = 8 * 1024 * 1024;
/** In milliseconds. */
const MOST = 2_000;
/** A busy machine takes a while for all files of one kind. */
const TIMEOUT = 60_000 + FILES * 1_000;

const [note] = noted.note.versions;
const rev = (chance: Chance) => `p${chance.number(2 ** 31)}`;
const revs = (chance: Chance, count: number) => Array.from({ length: count }, () => rev(chance));
const noteWith = (versions: object[], replaced: string[]) => ({
  ...noted,
  note: { versions: versions.map((version) => ({ ...note, ...version })), replaced },
});

/** An entry of the favorites, made again and again until the file is full. */
type Maker = (chance: Chance, at: number) => unknown;

const MAKERS: { readonly [name: string]: Maker } = {
  'one favorite whose texts replace many others': (chance) =>
    noteWith([{ rev: rev(chance) }], revs(chance, 1 + chance.number(20_000))),
  'one favorite, again and again': (chance) => noteWith([{ rev: rev(chance) }], []),
  'one favorite with the most versions': (chance) =>
    noteWith(
      revs(chance, 50).map((one, at) => ({ rev: one, at })),
      [],
    ),
  'texts that differ at their end only': (chance) =>
    noteWith(
      Array.from({ length: 50 }, (_, at) => ({ rev: 'same', value: `${'x'.repeat(19_000)}${at}` })),
      [rev(chance)],
    ),
  'many favorites': (_chance, at) => ({ ...own, id: `own:${at}` }),
  'removals that saw much': (chance) => {
    const seen = revs(chance, 50);
    return { ...own, removal: { seen: { content: seen, note: seen }, spared: null } };
  },
  'revs of one page': (chance) =>
    noteWith(
      [{ rev: 'a' }],
      Array.from({ length: 2_000 }, () => `a.${2 + chance.number(1e8)}`),
    ),
  'escapes and quotation marks': () => noteWith([{ value: '\\"'.repeat(9_000) }], []),
  'control characters': () => noteWith([{ value: '\u0000\r\u0085\ud83d'.repeat(4_000) }], []),
  'objects with many fields': (chance) =>
    Object.fromEntries(revs(chance, 10_000).map((name) => [name, [[]]])),
  'reminders in the wrong list': (chance) => ({ ...reminder, id: rev(chance) }),
};

async function largeFile(make: Maker, chance: Chance): Promise<Uint8Array> {
  const size = chance.number(MAX_SIZE);
  const lines: string[] = [];
  for (let length = 0; length < size; ) {
    const line = JSON.stringify(make(chance, lines.length));
    lines.push(line);
    length += line.length + 2;
  }
  const empty = await textOf(EMPTY);
  const text = empty.replace('"favorites":[\n', () => `"favorites":[\n${lines.join(',\n')}\n`);
  return bytesOf(chance.number(2) === 0 ? text : await withChecksum(text));
}

describe(`${FILES} large files from seed ${SEED}`, () => {
  const names = Object.keys(MAKERS);

  it.each(names)('are read and merged in two seconds: %s', { timeout: TIMEOUT }, async (name) => {
    const make = MAKERS[name] as Maker;
    for (let at = names.indexOf(name); at < FILES; at += names.length) {
      const chance = chanceOf(SEED * 1_000_003 + at);
      const bytes = await largeFile(make, chance);
      // Of this thread alone: the machine may have other things to do.
      const begun = process.threadCpuUsage();
      const result = await read(bytes);
      const records = result.ok ? result.records : EMPTY;
      const { changes } = mergeBackup({ ...EMPTY, favorites: [noted, own] }, records);
      const { user, system } = process.threadCpuUsage(begun);
      const taken = (user + system) / 1_000;
      expect(taken, `file ${at} of ${bytes.length} bytes`).toBeLessThan(MOST);

      // What is stored now can be exported and read again: limits hold after merging, too.
      const [part = EMPTY] = partsForFiles({ ...EMPTY, ...changes });
      const again = await readable(await textOf(part));
      expect(again).toMatchObject({ notUnderstood: ALL_UNDERSTOOD, checksumMatches: true });
    }
  });
});
