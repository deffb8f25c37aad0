/** The circular order of a rotation: which passage comes after which (see domain/rotation.ts). */
import { fnv1a, mix } from './hash.ts';

/** What the order depends on, of the rotation in domain/rotation.ts. */
type Rotation = { seed: number; shown: readonly string[] };

/** The rank of each id in the random order that the seed gives. */
export function ranksOf({ seed }: Rotation, ids: readonly string[]): Uint32Array {
  const seeded = fnv1a(`${seed}:`);
  return Uint32Array.from(ids, (id) => mix(fnv1a(id, seeded)));
}

/**
 * The next or previous id in the circle. Looks at each eligible id once and sorts nothing: there may
 * be very many.
 * @param ranks of `eligible`, in the same order
 * @param id where to step from; it need not be eligible. Null when nothing was shown yet
 * @returns null when nothing is eligible
 */
export function neighbor(
  rotation: Rotation,
  eligible: readonly string[],
  ranks: Uint32Array,
  id: string | null,
  forward: boolean,
): string | null {
  const { shown } = rotation;
  const seen = new Set(shown);
  const positionOf = positionsAfterLast(rotation);
  const from =
    id === null || seen.has(id) ? null : { id, position: positionOf(id, rankOf(rotation, id)) };
  const isBefore = (position: number, other: string, than: Unseen) =>
    (position === than.position ? other < than.id : position < than.position) === forward &&
    other !== than.id;

  const eligibleSeen = new Set<string>();
  let first: Unseen | null = null;
  let firstAfterFrom: Unseen | null = null;
  for (let index = 0; index < eligible.length; index++) {
    const other = eligible[index] ?? '';
    if (seen.has(other)) {
      eligibleSeen.add(other);
      continue;
    }
    const position = positionOf(other, ranks[index] ?? 0);
    if (!first || isBefore(position, other, first)) first = { id: other, position };
    if (!from || other === from.id || isBefore(position, other, from)) continue;
    if (!firstAfterFrom || isBefore(position, other, firstAfterFrom)) {
      firstAfterFrom = { id: other, position };
    }
  }

  const isEligible = (other: string) => eligibleSeen.has(other);
  const firstSeen = forward ? shown.find(isEligible) : shown.findLast(isEligible);
  if (from) return firstAfterFrom?.id ?? firstSeen ?? first?.id ?? null;
  const at = id === null ? -1 : shown.indexOf(id);
  const nextSeen = forward
    ? shown.slice(at + 1).find(isEligible)
    : shown.slice(0, Math.max(at, 0)).findLast(isEligible);
  return nextSeen ?? first?.id ?? firstSeen ?? null;
}

/** An id that was not shown yet. Such ids are in order of position, then of id. */
type Unseen = { id: string; position: number };

const RANKS = 2 ** 32;

/** The position of an id of some rank, in the order that begins after the last id shown. */
function positionsAfterLast(rotation: Rotation): (id: string, rank: number) => number {
  const last = rotation.shown.at(-1);
  if (last === undefined) return (_id, rank) => rank;
  const start = rankOf(rotation, last);
  return (id, rank) => {
    if (rank > start) return rank - start;
    // Of equal rank, the ids before the last one shown come at the very end.
    return rank === start && id > last ? 0 : rank - start + RANKS;
  };
}

function rankOf(rotation: Rotation, id: string): number {
  return ranksOf(rotation, [id])[0] ?? 0;
}
