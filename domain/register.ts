/**
 * A multi-value register: a text that several pages or devices may write without losing any. What a
 * page writes replaces the versions that it had seen; a version that it had not seen stays beside it.
 * Each version has a rev of its own: "a", then "a.2", "a.3" for later ones of the same page. So
 * having seen "a" does not mean having seen what that page wrote later.
 */
import type { Register, Version } from './records.ts';
import { nextStamp } from './timestamp.ts';

/** The rev of texts of the content. Of two such versions the newer counts. */
export const CONTENT_REV = 'content';

/** How many versions of one text may stand side by side. */
export const MAX_VERSIONS = 50;

/** How many revs a register may name as replaced, one for each page that ever wrote. */
export const MAX_REPLACED = 20_000;

/** Whether a register may be stored and exported. */
export function isWithinLimits({ versions, replaced }: Register<unknown>): boolean {
  return versions.length <= MAX_VERSIONS && replaced.length <= MAX_REPLACED;
}

/** Whether one register can name all that two replaced: cheaper to know than by merging them. */
export function canHoldBoth(a: Register<unknown>, b: Register<unknown>): boolean {
  if (a.replaced.length + b.replaced.length <= MAX_REPLACED) return true;
  const pages = new Set([...a.replaced, ...b.replaced].map((rev) => split(rev).page));
  return pages.size <= MAX_REPLACED;
}

/** A register without versions. */
export function emptyRegister<T>(): Register<T> {
  return { versions: [], replaced: [] };
}

/** A register with one version. */
export function registerOf<T>(value: T, rev: string, at: number): Register<T> {
  return { versions: [{ rev, at, value }], replaced: [] };
}

/** The newest value, or undefined for an empty register. */
export function latest<T>(register: Register<T>): T | undefined {
  return register.versions[0]?.value;
}

/** The revs of a register's versions: the `seen` of what is written by someone who has read them. */
export function seenIn(register: Register<unknown>): string[] {
  return register.versions.map(({ rev }) => rev);
}

/** The versions that another page than that of `rev` wrote, newest first. */
export function versionsBeside<T>(register: Register<T>, rev: string): Version<T>[] {
  const { page } = split(rev);
  return register.versions.filter((version) => split(version.rev).page !== page);
}

/**
 * Writes a value. It replaces the versions that the writer had seen, and those of the same page.
 * @param seen the revs that the writer had read
 * @param rev of the page that writes: random, without a dot, and the same while the page is open
 * @param at milliseconds since 1970. If a version that it replaces is newer (a clock was wrong), the
 *   new one is dated after it
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
  const isReplaced = covers(replaced);
  const newest = Math.max(0, ...register.versions.filter(isReplaced).map((version) => version.at));
  const versions = [{ rev: join(page, before + 1), at: nextStamp(at, newest), value }];
  return mergeRegisters(register, { versions, replaced });
}

/** Both registers in one. The result is the same in whatever order and however often they are merged. */
export function mergeRegisters<T>(a: Register<T>, b: Register<T>): Register<T> {
  const counts = countsOf([...a.replaced, ...b.replaced]);
  // Of each page only the last, in order.
  const replaced = [...counts].map(([page, count]) => join(page, count)).sort();
  const isReplaced = coveredBy(counts);
  const kept = new Map<string, Version<T>>();
  for (const version of [...a.versions, ...b.versions]) {
    if (isReplaced(version)) continue;
    // A rev has one value. If a file says otherwise, both texts stay.
    const { rev, value } = version;
    const key = rev === CONTENT_REV ? rev : JSON.stringify([rev, value]);
    const other = kept.get(key);
    if (!other || compare(version, other) < 0) kept.set(key, version);
  }
  return { versions: [...kept.values()].sort(compare), replaced };
}

/** Tells which versions were replaced. A rev in `replaced` stands for the earlier ones of its page too. */
function covers(replaced: readonly string[]): (version: { rev: string }) => boolean {
  return coveredBy(countsOf(replaced));
}

function coveredBy(counts: ReadonlyMap<string, number>): (version: { rev: string }) => boolean {
  if (counts.size === 0) return () => false;
  return ({ rev }) => {
    const { page, count } = split(rev);
    return count <= (counts.get(page) ?? 0);
  };
}

function countsOf(revs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const rev of revs) {
    const { page, count } = split(rev);
    counts.set(page, Math.max(count, counts.get(page) ?? 0));
  }
  return counts;
}

/** The number of the last rev of a page among these; 0 for none. */
function countOf(page: string, revs: readonly string[]): number {
  return countsOf(revs).get(page) ?? 0;
}

/** Splits "a" into a, 1 and "a.3" into a, 3. */
function split(rev: string): { page: string; count: number } {
  const dot = rev.lastIndexOf('.');
  if (dot === -1) return { page: rev, count: 1 };
  const count = Number(rev.slice(dot + 1));
  return Number.isSafeInteger(count) ? { page: rev.slice(0, dot), count } : { page: rev, count: 1 };
}

function join(page: string, count: number): string {
  return count === 1 ? page : `${page}.${count}`;
}

/** Newest first. The rest only makes the order of equally old versions always the same. */
function compare<T>(a: Version<T>, b: Version<T>): number {
  return b.at - a.at || order(a.rev, b.rev) || order(JSON.stringify(a), JSON.stringify(b));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
