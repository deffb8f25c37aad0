/**
 * One favorite as two devices have it. In whatever order, and however often, records are merged, the
 * result is the same, and no text of hers is lost:
 * - Words and notes are registers: what was not seen by the other side stays beside it.
 * - For the rest, the last change counts.
 * - A removal counts only if it had seen every text that is there. Else the favorite stays, and
 *   `removal` remembers: should a removal turn up that had seen the rest, it is removed after all.
 */
import type { Favorite, Register } from '../records.ts';
import { mergeRegisters, seenIn } from '../register.ts';

type Removal = NonNullable<Favorite['removal']>;
type Spared = NonNullable<Removal['spared']>;
type Seen = Removal['seen'];

/** Both in one. They have the same id. */
export function mergeFavorite(a: Favorite, b: Favorite): Favorite {
  const content = mergeRegisters(a.content, b.content);
  const note = mergeRegisters(a.note, b.note);
  const { id, kind, contentId, inRotation, savedAt, updatedAt, removed } = [
    plain(a),
    plain(b),
  ].sort(lastFirst)[0] as Plain;

  const seen = {
    content: seenOf(content, [...seenByRemovals(a).content, ...seenByRemovals(b).content]),
    note: seenOf(note, [...seenByRemovals(a).note, ...seenByRemovals(b).note]),
  };
  const counts = removed !== null && isWhole(seen.content, content) && isWhole(seen.note, note);
  const merged = { id, kind, contentId, content, note, inRotation, savedAt, updatedAt };
  if (counts) return { ...merged, deletedAt: removed.deletedAt };
  if (removed === null && seen.content.length + seen.note.length === 0) {
    return { ...merged, deletedAt: null };
  }
  return { ...merged, deletedAt: null, removal: { seen, spared: removed } };
}

/** The revs of a register that are among these, each once. */
export function seenOf(register: Register<unknown>, revs: readonly string[]): string[] {
  const known = new Set(revs);
  return [...new Set(seenIn(register))].filter((rev) => known.has(rev)).sort();
}

function isWhole(seen: readonly string[], register: Register<unknown>): boolean {
  return seenIn(register).every((rev) => seen.includes(rev));
}

/** A favorite without its texts, and its removal also where that did not count. */
type Plain = Omit<Favorite, 'content' | 'note' | 'deletedAt' | 'removal'> & {
  removed: Spared | null;
};

function plain(favorite: Favorite): Plain {
  return { ...favorite, removed: removalOf(favorite) };
}

function removalOf({ updatedAt, deletedAt, removal }: Favorite): Spared | null {
  if (deletedAt !== null) return { updatedAt, deletedAt };
  // Once she has changed the favorite, an earlier removal is past.
  return removal?.spared?.updatedAt === updatedAt ? removal.spared : null;
}

/** A removed favorite is not written on, so what stands in it was there when it was removed. */
function seenByRemovals({ deletedAt, removal, content, note }: Favorite): Seen {
  if (deletedAt === null) return removal?.seen ?? { content: [], note: [] };
  return { content: seenIn(content), note: seenIn(note) };
}

/** The last change first. The rest decides between changes of the same moment, always alike. */
function lastFirst(a: Plain, b: Plain): number {
  return (
    b.updatedAt - a.updatedAt ||
    (b.removed?.deletedAt ?? -1) - (a.removed?.deletedAt ?? -1) ||
    b.savedAt - a.savedAt ||
    b.inRotation - a.inRotation
  );
}
