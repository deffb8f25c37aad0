/** The circle that passages stand on: what comes after what. domain/rotation.ts says why. */

/** What the order depends on, of the rotation in domain/rotation.ts. */
type Rotation = { seed: number; shown: readonly string[] };

/** Where each of these stands in the order that the seed draws. */
export function ranksOf(rotation: Rotation, ids: readonly string[]): Uint32Array {
  const begun = begin(rotation);
  return Uint32Array.from(ids, (id) => finish(hash(begun, id)));
}

/**
 * What stands beside an id on the circle. Sorts nothing: of very many, it looks at each once.
 * @param ranks of `eligible`, in its order
 * @param id may be one that may not show; null where nothing was shown yet
 * @returns null where nothing may show
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
  const numberOf = numbersAfter(rotation);
  const from = id === null || seen.has(id) ? null : placeOf(id, numberOf(id, rankOf(rotation, id)));
  const comesFirst = (number: number, other: string, than: Place) =>
    (number === than.number ? other < than.id : number < than.number) === forward &&
    other !== than.id;

  const open = new Set<string>();
  let first: Place | null = null;
  let afterFrom: Place | null = null;
  for (let index = 0; index < eligible.length; index++) {
    const other = eligible[index] ?? '';
    if (seen.has(other)) {
      open.add(other);
      continue;
    }
    const number = numberOf(other, ranks[index] ?? 0);
    if (!first || comesFirst(number, other, first)) first = placeOf(other, number);
    if (!from || other === from.id || comesFirst(number, other, from)) continue;
    if (!afterFrom || comesFirst(number, other, afterFrom)) afterFrom = placeOf(other, number);
  }

  const isOpen = (other: string) => open.has(other);
  const firstShown = forward ? shown.find(isOpen) : shown.findLast(isOpen);
  if (from) return afterFrom?.id ?? firstShown ?? first?.id ?? null;
  const at = id === null ? -1 : shown.indexOf(id);
  const aside = forward
    ? shown.slice(at + 1).find(isOpen)
    : shown.slice(0, Math.max(at, 0)).findLast(isOpen);
  return aside ?? first?.id ?? firstShown ?? null;
}

/** A place in the order of what was not shown yet: by number, then by id. */
type Place = { number: number; id: string };

function placeOf(id: string, number: number): Place {
  return { number, id };
}

const RANKS = 2 ** 32;

/** Numbers for the order that begins after the last one shown. */
function numbersAfter(rotation: Rotation): (id: string, rank: number) => number {
  const last = rotation.shown.at(-1);
  if (last === undefined) return (_id, rank) => rank;
  const start = rankOf(rotation, last);
  return (id, rank) => {
    if (rank > start) return rank - start;
    // Of equal rank, those before the last one shown come at the very end.
    return rank === start && id > last ? 0 : rank - start + RANKS;
  };
}

function rankOf(rotation: Rotation, id: string): number {
  return finish(hash(begin(rotation), id));
}

function begin({ seed }: Rotation): number {
  return hash(0x811c9dc5, `${seed}:`);
}

/** FNV-1a: goes on from `begun` with a text. */
function hash(begun: number, text: string): number {
  let value = begun;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value;
}

/** A last mix, 32 bits: spreads ids that differ in one letter. */
function finish(value: number): number {
  const mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
