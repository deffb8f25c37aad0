/** Ways in which a backup file is damaged, or forged to do harm. */
import type { Chance } from './chance.ts';

type Damage = (file: Buffer, chance: Chance, other: Buffer) => Buffer;

const flipBits: Damage = (file, chance) => {
  const flipped = Buffer.from(file);
  for (let count = 1 + chance.number(8); count > 0; count -= 1) {
    const at = chance.number(flipped.length);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << chance.number(8));
  }
  return flipped;
};

const cutEnd: Damage = (file, chance) => file.subarray(0, chance.number(file.length));

const cutOut: Damage = (file, chance) => {
  const from = chance.number(file.length);
  const to = Math.min(file.length, from + 1 + chance.number(200));
  return Buffer.concat([file.subarray(0, from), file.subarray(to)]);
};

const splice: Damage = (file, chance, other) => {
  const from = chance.number(other.length);
  const piece = other.subarray(from, from + 1 + chance.number(400));
  const at = chance.number(file.length);
  return Buffer.concat([file.subarray(0, at), piece, file.subarray(at)]);
};

const insertBytes: Damage = (file, chance) => {
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

const windowsLines: Damage = (file) => Buffer.from(file.toString().replaceAll('\n', '\r\n'));

/** Changes of the bytes. Hardly any leaves JSON behind. */
export const DAMAGES = [flipBits, cutEnd, cutOut, splice, insertBytes, windowsLines];

type Json = { [field: string]: unknown; records: { [list: string]: unknown[] } };
type Forgery = (file: Json, chance: Chance, other: Json) => void;

const anyList = ({ records }: Json, chance: Chance) =>
  chance.oneOf(Object.values(records).filter(Array.isArray));

const deleteRecord: Forgery = (file, chance) => {
  const list = anyList(file, chance);
  list.splice(chance.number(list.length), 1);
};
const doubleRecord: Forgery = (file, chance) => {
  const list = anyList(file, chance);
  if (list.length > 0) list.splice(chance.number(list.length), 0, chance.oneOf(list));
};
/** Within its list or to another one. */
const moveRecord: Forgery = (file, chance) => {
  const [from, to] = [anyList(file, chance), anyList(file, chance)];
  to.splice(chance.number(to.length), 0, ...from.splice(chance.number(from.length), 1));
};
/** Adds a record of another library. Often it has an id that is there already. */
const addRecord: Forgery = (file, chance, other) => {
  const name = chance.oneOf(Object.keys(other.records));
  const [list, added] = [file.records[name], other.records[name] ?? []];
  if (Array.isArray(list) && added.length > 0) list.push(chance.oneOf(added));
};

const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -0, 1, -1, 0.5, 1e308, -1e308, 2 ** 53, 8.64e15, 7_289_654_399_999],
  ...['', ' ', 'a', '\u0000\u0007', '\ud800', '‮', '<script>', '__proto__', 'constructor', '1'],
  ...['own:1', 'passage:psalm-34-18', 'a'.repeat(20_001), '😀'.repeat(50), '2026-02-31', '25:00'],
  ...[[], {}, [[]], [null], { versions: [], replaced: [] }, { versions: [], replaced: ['a.3'] }],
  { versions: [{ rev: 'a', at: 5, value: 'x' }], replaced: ['b.3', 'c-1', 'a'] },
];

/** Changes a value somewhere in a record: another type, a huge number, a field too many or too few. */
const changeRecord: Forgery = (file, chance) => {
  const list = anyList(file, chance);
  const at = chance.number(list.length);
  if (list.length > 0) list[at] = changed(list[at], chance);
};

const changeHeader: Forgery = (file, chance) => {
  const { records: _, ...header } = file;
  const name = chance.oneOf(Object.keys(header));
  file[name] = chance.oneOf(VALUES);
};

/** Nests far deeper than any record of ours. */
const nest: Forgery = (file, chance) => {
  let deep: unknown = [];
  for (let depth = chance.number(200); depth > 0; depth -= 1) deep = { content: [deep] };
  anyList(file, chance).push(deep);
};

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

/** Changes of what the file says. Most leave a file that is read at least in part. */
export const FORGERIES: readonly Forgery[] = [
  ...[deleteRecord, doubleRecord, moveRecord, addRecord, addRecord],
  ...[changeRecord, changeRecord, changeRecord, changeRecord, changeHeader, nest],
];
