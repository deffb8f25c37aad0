/**
 * Merges a favorite as two devices have it. The result is the same in whatever order and however
 * often records are merged, and no text is lost:
 * - Content and note are registers: a text that the other side had not seen stays beside it.
 * - For the rest, the last change counts.
 * - A removal counts only if it had seen every text that is there. Otherwise the favorite stays, and
 *   `removal` remembers which texts were seen: once the removals together have seen every text, the
 *   favorite is removed after all.
 */
import type { Favorite, Register } from '../records.ts';
import { canHoldBoth, isWithinLimits, mergeRegisters, seenIn } from '../register.ts';

type Removal = NonNullable<Favorite['removal']>;
type Spared = NonNullable<Removal['spared']>;
type Seen = Removal['seen'];

/**
 * What a file brings to a favorite with the same id. A file can claim what no device can have
 * written: that each of two texts replaced the other, so that none would be left, or more versions
 * than a record may hold. Then what is here stays.
 */
export function mergeFromFile(here: Favorite, theirs: Favorite): Favorite {
  const texts = ['content', 'note'] as const;
  if (texts.some((text) => !canHoldBoth(here[text], theirs[text]))) return here;
  const merged = mergeFavorite(here, theirs);
  const isPossible = texts.every(
    (text) =>
      isWithinLimits(merged[text]) &&
      (merged[text].versions.length > 0 || here[text].versions.length === 0),
  );
  return isPossible ? merged : here;
}

/** A favorite that is here, with the texts that a file without its checksum has for it. */
export function addTexts(here: Favorite, { content, note }: Favorite): Favorite {
  const { removal: _, ...rest } = here;
  return mergeFromFile(here, { ...rest, deletedAt: null, content, note });
}

/** Both in one. They have the same id. */
export function mergeFavorite(a: Favorite, b: Favorite): Favorite {
  const content = mergeRegisters(a.content, b.content);
  const note = mergeRegisters(a.note, b.note);
  const { removed, ...rest } = lastChanged(withoutTexts(a), withoutTexts(b));

  const seen = {
    content: seenOf(content, [...seenByRemovals(a).content, ...seenByRemovals(b).content]),
    note: seenOf(note, [...seenByRemovals(a).note, ...seenByRemovals(b).note]),
  };
  const counts =
    removed !== null &&
    coversAllVersions(seen.content, content) &&
    coversAllVersions(seen.note, note);
  const merged = { ...rest, content, note };
  if (counts) return { ...merged, deletedAt: removed.deletedAt };
  if (removed === null && seen.content.length + seen.note.length === 0) {
    return { ...merged, deletedAt: null };
  }
  return { ...merged, deletedAt: null, removal: { seen, spared: removed } };
}

/** The revs of a register's versions that are among these, each once, in order. */
export function seenOf(register: Register<unknown>, revs: readonly string[]): string[] {
  const known = new Set(revs);
  return [...new Set(seenIn(register))].filter((rev) => known.has(rev)).sort();
}

function coversAllVersions(seen: readonly string[], register: Register<unknown>): boolean {
  return seenIn(register).every((rev) => seen.includes(rev));
}

/** A favorite without its texts, and with its removal even if that did not count. */
type WithoutTexts = Omit<Favorite, 'content' | 'note' | 'deletedAt' | 'removal'> & {
  removed: Spared | null;
};

function withoutTexts(favorite: Favorite): WithoutTexts {
  const { content: _content, note: _note, deletedAt: _, removal: _removal, ...rest } = favorite;
  return { ...rest, removed: removalOf(favorite) };
}

function removalOf({ updatedAt, deletedAt, removal }: Favorite): Spared | null {
  if (deletedAt !== null) return { updatedAt, deletedAt };
  // A later change of the favorite ends an earlier removal.
  return removal?.spared?.updatedAt === updatedAt ? removal.spared : null;
}

/** A removed favorite is not edited, so the removal had seen all that is in it. */
function seenByRemovals({ deletedAt, removal, content, note }: Favorite): Seen {
  if (deletedAt === null) return removal?.seen ?? { content: [], note: [] };
  return { content: seenIn(content), note: seenIn(note) };
}

/** The last change. The rest only makes the choice between simultaneous ones always the same. */
function lastChanged(a: WithoutTexts, b: WithoutTexts): WithoutTexts {
  const later =
    a.updatedAt - b.updatedAt ||
    (a.removed?.deletedAt ?? -1) - (b.removed?.deletedAt ?? -1) ||
    a.savedAt - b.savedAt;
  if (later !== 0) return later > 0 ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}
