/** Ways in which a backup file is damaged, or made to do harm. */
import type { Chance } from './chance.ts';

type Mutation = (file: Buffer, chance: Chance, other: Buffer) => Buffer;

const flipBits: Mutation = (file, chance) => {
  const flipped = Buffer.from(file);
  for (let count = 1 + chance.number(8); count > 0; count -= 1) {
    const at = chance.number(flipped.length);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << chance.number(8));
  }
  return flipped;
};

const cutEnd: Mutation = (file, chance) => file.subarray(0, chance.number(file.length));

const cutOut: Mutation = (file, chance) => {
  const from = chance.number(file.length);
  const to = Math.min(file.length, from + 1 + chance.number(200));
  return Buffer.concat([file.subarray(0, from), file.subarray(to)]);
};

const splice: Mutation = (file, chance, other) => {
  const from = chance.number(other.length);
  const piece = other.subarray(from, from + 1 + chance.number(400));
  const at = chance.number(file.length);
  return Buffer.concat([file.subarray(0, at), piece, file.subarray(at)]);
};

const insertBytes: Mutation = (file, chance) => {
  const at = chance.number(file.length);
  const bytes = chance.oneOf([
    '\0',
    '\n',
    '"',
    '\\',
    '{',
    ']',
    '\ufeff',
    '\u2028',
    ',',
    '\xff\xfe',
  ]);
  return Buffer.concat([file.subarray(0, at), Buffer.from(bytes, 'latin1'), file.subarray(at)]);
};

/** A mutation of the lines. */
const ofLines =
  (change: (lines: string[], chance: Chance, other: Buffer) => string[]): Mutation =>
  (file, chance, other) =>
    Buffer.from(change(file.toString().split('\n'), chance, other).join('\n'));

const doubleLine = ofLines((lines, chance) =>
  lines.toSpliced(chance.number(lines.length), 0, chance.oneOf(lines)),
);
const deleteLine = ofLines((lines, chance) => lines.toSpliced(chance.number(lines.length), 1));
const swapLines = ofLines((lines, chance) => {
  const [a, b] = [chance.number(lines.length), chance.number(lines.length)];
  return lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '');
});
const lineOfAnother = ofLines((lines, chance, other) =>
  lines.toSpliced(chance.number(lines.length), 0, chance.oneOf(other.toString().split('\n'))),
);
const windowsLines = ofLines((lines) => lines.map((line) => `${line}\r`));

const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -0, 1, -1, 0.5, 1e308, -1e308, 2 ** 53, 8.64e15, 7_289_654_399_999],
  ...['', ' ', 'a', '\u0000\u0007', '\ud800', '‮', '<script>', '__proto__', 'constructor', '1'],
  ...['own:1', 'passage:psalm-34-18', 'a'.repeat(20_001), '😀'.repeat(50), '2026-02-31', '25:00'],
  ...[[], {}, [[]], [null], { versions: [], replaced: [] }, { versions: [], replaced: ['a.3'] }],
  { versions: [{ rev: 'a', at: 5, value: 'x' }], replaced: ['b.3', 'c-1', 'a'] },
];

/** Another value somewhere in a record: a type changed, a huge number, a field too many or too few. */
const changeField = ofLines((lines, chance) => {
  const at = chance.number(lines.length);
  const line = (lines[at] ?? '').replace(/,$/, '');
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return lines;
  }
  return lines.with(at, `${JSON.stringify(changed(record, chance))},`);
});

/** Nested far deeper than anything of ours. */
const nest = ofLines((lines, chance) => {
  const at = chance.number(lines.length);
  const open = chance.oneOf(['[', '{"a":', '[{"content":']);
  const deep = open.repeat(1 + chance.number(20_000));
  return lines.with(at, (lines[at] ?? '').replace(/:(?=[^:]*$)/, `:${deep}`));
});

function changed(value: unknown, chance: Chance): unknown {
  if (typeof value !== 'object' || value === null || chance.number(6) === 0) {
    return chance.oneOf(VALUES);
  }
  const entries = Object.entries(value);
  if (Array.isArray(value)) {
    const at = chance.number(value.length + 1);
    return value.toSpliced(at, 1, changed(value[at], chance));
  }
  const [name, field] = entries[chance.number(entries.length)] ?? ['extra', null];
  if (chance.number(8) === 0)
    return Object.fromEntries(entries.filter(([other]) => other !== name));
  if (chance.number(8) === 0) return JSON.parse(`{"__proto__":{"deletedAt":5},"${name}":1}`);
  return { ...value, [name]: changed(field, chance) };
}

export const MUTATIONS: readonly Mutation[] = [
  ...[flipBits, cutEnd, cutOut, splice, insertBytes],
  ...[doubleLine, deleteLine, swapLines, lineOfAnother, windowsLines],
  ...[changeField, changeField, changeField, nest],
];
