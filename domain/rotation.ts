/**
 * Which passage comes when. All passages form a circle: first the ones already shown, oldest first,
 * then the ones not shown yet, in a random order that begins after the last one shown. The next
 * passage is the one after the current one. So nothing repeats before everything was shown, whatever
 * is added, removed or filtered in between.
 */
import { neighbor, ranksOf } from './rotation-order.ts';

export type Rotation = {
  /** Unsigned 32-bit number, drawn once. Decides the order of what was not shown yet. */
  seed: number;
  /** The period (domain/period.ts) that the last of `shown` was shown for. */
  period: string | null;
  /** Ids in the order in which they were last shown, each once, newest last. */
  shown: readonly string[];
};

/**
 * How many shown ids are remembered: every new tab reads them, and there may be very many own
 * passages. With more passages than this, each still gets its turn before any repeats, because a
 * forgotten id stands behind the current one in the circle. Only an id that was filtered out for a
 * while (by night, by a setting) may miss a turn.
 */
export const MAX_REMEMBERED = 5_000;

/** A rotation that has shown nothing yet. */
export function newRotation(seed: number): Rotation {
  return { seed: seed >>> 0, period: null, shown: [] };
}

/**
 * The passage for a period.
 * @param period from `periodOf`
 * @param eligible ids that may show
 * @returns the id that was already shown for this period, or the next one in the circle
 * @throws RangeError when nothing is eligible
 */
export function passageFor(
  rotation: Rotation,
  period: string,
  eligible: readonly string[],
): string {
  return choose(rotation, period, eligible, () => ranksOf(rotation, eligible));
}

/**
 * The rotation after `id` was shown for a period.
 * @param limit how many ids are remembered
 */
export function markShown(
  rotation: Rotation,
  period: string,
  id: string,
  limit = MAX_REMEMBERED,
): Rotation {
  if (rotation.period === period && rotation.shown.at(-1) === id) return rotation;
  const shown = [...rotation.shown.filter((other) => other !== id), id];
  return { ...rotation, period, shown: shown.slice(-limit) };
}

/**
 * The passage of each coming period, if a tab is opened in every one of them.
 * @param periods in order, the current one first
 * @param eligible ids that may show in a period. Give the same array for periods with the same ids:
 *   its ranks are computed only once
 * @throws RangeError when nothing is eligible in a period
 */
export function plan(
  rotation: Rotation,
  periods: readonly string[],
  eligible: (period: string) => readonly string[],
): { period: string; id: string }[] {
  const ranked = new Map<readonly string[], Uint32Array>();
  let state = rotation;
  return periods.map((period) => {
    const ids = eligible(period);
    const ranks = ranked.get(ids) ?? ranksOf(rotation, ids);
    ranked.set(ids, ranks);
    const id = choose(state, period, ids, () => ranks);
    state = markShown(state, period, id);
    return { period, id };
  });
}

/** The id `steps` after `id` in the circle, or before it if `steps` is negative. */
export function walk(
  rotation: Rotation,
  eligible: readonly string[],
  id: string,
  steps: number,
): string {
  const ranks = ranksOf(rotation, eligible);
  let at = id;
  for (let left = Math.abs(steps); left > 0; left--) {
    at = neighbor(rotation, eligible, ranks, at, steps > 0) ?? at;
  }
  return at;
}

function choose(
  rotation: Rotation,
  period: string,
  eligible: readonly string[],
  ranks: () => Uint32Array,
): string {
  const current = rotation.shown.at(-1);
  if (current !== undefined && rotation.period === period && eligible.includes(current))
    return current;
  const next = neighbor(rotation, eligible, ranks(), current ?? null, true);
  if (next === null) throw new RangeError('A rotation needs at least one passage.');
  return next;
}
