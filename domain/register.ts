/**
 * A text that is written in several places and never lost: a multi-value register. What someone
 * writes replaces the versions that they had seen; a version that they had not seen stays beside it.
 */
import type { Register, Version } from './records.ts';

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

/**
 * Writes a value. The same `rev` again goes on with the same writing.
 * @param seen the revs that the writer had before them; they are replaced
 * @param rev of this writing, by chance
 * @param at milliseconds since 1970
 */
export function writeRegister<T>(
  register: Register<T>,
  value: T,
  seen: readonly string[],
  rev: string,
  at: number,
): Register<T> {
  const before = register.versions.find((version) => version.rev === rev);
  const written = {
    versions: [{ rev, at: Math.max(at, (before?.at ?? 0) + 1), value }],
    replaced: seen.filter((other) => other !== rev),
  };
  return mergeRegisters(register, written);
}

/** Both registers in one. In whatever order, and however often, registers are merged: the same result. */
export function mergeRegisters<T>(a: Register<T>, b: Register<T>): Register<T> {
  const replaced = [...new Set([...a.replaced, ...b.replaced])].sort();
  const gone = new Set(replaced);
  const byRev = new Map<string, Version<T>>();
  for (const version of [...a.versions, ...b.versions]) {
    if (gone.has(version.rev)) continue;
    const other = byRev.get(version.rev);
    if (!other || compare(version, other) < 0) byRev.set(version.rev, version);
  }
  return { versions: [...byRev.values()].sort(compare), replaced };
}

/** Newest first; the rest only decides always alike. */
function compare<T>(a: Version<T>, b: Version<T>): number {
  return b.at - a.at || order(a.rev, b.rev) || order(JSON.stringify(a), JSON.stringify(b));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
