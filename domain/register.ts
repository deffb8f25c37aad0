/**
 * A text that is written in several places and never lost: a multi-value register. What someone
 * writes takes the place of the versions that they had seen; a version that they had not seen stays
 * beside it. Each writing has a rev of its own: "a", then "a.2", "a.3" for the same page going on.
 * So "seen" means what was read, and not what that page wrote later.
 */
import type { Register, Version } from './records.ts';

/** The rev of words that come from our content: of two such, the newer counts. */
export const CONTENT_REV = 'content';

/** A register with nothing in it yet. */
export function emptyRegister<T>(): Register<T> {
  return { versions: [], replaced: [] };
}

/** A register that holds one value. */
export function registerOf<T>(value: T, rev: string, at: number): Register<T> {
  return { versions: [{ rev, at, value }], replaced: [] };
}

/** The newest value, or undefined for an empty register. */
export function latest<T>(register: Register<T>): T | undefined {
  return register.versions[0]?.value;
}

/** What a writer has before them when they see a register: the `seen` of their next writing. */
export function seenIn(register: Register<unknown>): string[] {
  return register.versions.map(({ rev }) => rev);
}

/** The versions that were not written under this rev, newest first. */
export function versionsBeside<T>(register: Register<T>, rev: string): Version<T>[] {
  const { page } = split(rev);
  return register.versions.filter((version) => split(version.rev).page !== page);
}

/**
 * Writes a value. It takes the place of what the writer saw, and of what they wrote before.
 * @param seen the revs that the writer had before them
 * @param rev of the page that writes, by chance, without a dot; the same one until it is left
 * @param at milliseconds since 1970; later where a text that it replaces says so (a clock was wrong)
 */
export function writeRegister<T>(
  register: Register<T>,
  value: T,
  seen: readonly string[],
  rev: string,
  at: number,
): Register<T> {
  const { page } = split(rev);
  const before = countOf(page, [...seenIn(register), ...register.replaced]);
  const replaced = before === 0 ? [...seen] : [...seen, join(page, before)];
  const gone = covers(replaced);
  const newest = Math.max(at, ...register.versions.filter(gone).map((version) => version.at + 1));
  const versions = [{ rev: join(page, before + 1), at: newest, value }];
  return mergeRegisters(register, { versions, replaced });
}

/** Both registers in one. In whatever order, and however often, registers are merged: the same result. */
export function mergeRegisters<T>(a: Register<T>, b: Register<T>): Register<T> {
  const replaced = compact([...a.replaced, ...b.replaced]);
  const gone = covers(replaced);
  const kept = new Map<string, Version<T>>();
  for (const version of [...a.versions, ...b.versions]) {
    if (gone(version)) continue;
    // A rev has one value. Should a file say otherwise, both texts stay.
    const { rev, value } = version;
    const key = rev === CONTENT_REV ? rev : JSON.stringify([rev, value]);
    const other = kept.get(key);
    if (!other || compare(version, other) < 0) kept.set(key, version);
  }
  return { versions: [...kept.values()].sort(compare), replaced };
}

/** Whether a version's place was taken, by what is named in `replaced`: a rev and all before it. */
function covers(replaced: readonly string[]): (version: { rev: string }) => boolean {
  if (replaced.length === 0) return () => false;
  const counts = countsOf(replaced);
  return ({ rev }) => {
    const { page, count } = split(rev);
    return count <= (counts.get(page) ?? 0);
  };
}

/** Of each page only its last, which stands for those before it. In order. */
function compact(revs: readonly string[]): string[] {
  return [...countsOf(revs)].map(([page, count]) => join(page, count)).sort();
}

function countsOf(revs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const rev of revs) {
    const { page, count } = split(rev);
    counts.set(page, Math.max(count, counts.get(page) ?? 0));
  }
  return counts;
}

/** How many writings of a page are among these. */
function countOf(page: string, revs: readonly string[]): number {
  return countsOf(revs).get(page) ?? 0;
}

/** "a" → a, 1. "a.3" → a, 3. */
function split(rev: string): { page: string; count: number } {
  const dot = rev.lastIndexOf('.');
  const count = dot === -1 ? Number.NaN : Number(rev.slice(dot + 1));
  return Number.isSafeInteger(count) ? { page: rev.slice(0, dot), count } : { page: rev, count: 1 };
}

function join(page: string, count: number): string {
  return count === 1 ? page : `${page}.${count}`;
}

/** Newest first; the rest only decides always alike. */
function compare<T>(a: Version<T>, b: Version<T>): number {
  return b.at - a.at || order(a.rev, b.rev) || order(JSON.stringify(a), JSON.stringify(b));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
