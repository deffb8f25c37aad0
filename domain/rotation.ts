/**
 * Which passage comes when. All passages stand on one circle: those shown, longest ago first, then
 * those not shown yet, in an order drawn by the seed that begins after the last one shown. The next
 * passage is the one after the current one, so nothing repeats before all were shown, whatever was
 * added, removed or filtered in between.
 */
import { neighbor, ranksOf } from './rotation-order.ts';

export type Rotation = {
  /** Unsigned 32-bit number, drawn once; decides the order of what was not shown yet. */
  seed: number;
  /** The period (domain/period.ts) that the last of `shown` was shown for. */
  period: string | null;
  /** Ids in the order they were last shown, each once, newest last. */
  shown: readonly string[];
};

/**
 * So many are remembered: each new tab reads them, and she may have written very many passages of
 * her own. With more than that to show, each still has its turn before any comes again, as what is
 * forgotten stands behind the current one. Only what was filtered for a while (by night, by a
 * setting) may then miss a turn; and nothing comes again before this many others.
 */
export const MAX_REMEMBERED = 5_000;

/** A rotation that has shown nothing yet. */
export function newRotation(seed: number): Rotation {
  return { seed: seed >>> 0, period: null, shown: [] };
}

/**
 * The passage for a period.
 * @param period as `periodOf` gives it
 * @param eligible ids that may show; not empty
 * @returns the id already shown for this period, or the next on the circle
 * @throws RangeError when nothing may show
 */
export function passageFor(
  rotation: Rotation,
  period: string,
  eligible: readonly string[],
): string {
  return chooseFor(rotation, period, eligible, () => ranksOf(rotation, eligible));
}

/**
 * The rotation after `id` was shown for a period.
 * @param most so many are remembered
 */
export function markShown(
  rotation: Rotation,
  period: string,
  id: string,
  most = MAX_REMEMBERED,
): Rotation {
  if (rotation.period === period && rotation.shown.at(-1) === id) return rotation;
  const shown = [...rotation.shown.filter((other) => other !== id), id];
  return { ...rotation, period, shown: shown.slice(-most) };
}

/**
 * What each of the coming periods gets if a tab is opened in every one of them.
 * @param periods in order, the present one first
 * @param eligible ids that may show in a period; not empty. The same array for periods in which the
 *   same may show makes this quick
 * @throws RangeError when nothing may show in a period
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
    const id = chooseFor(state, period, ids, () => ranks);
    state = markShown(state, period, id);
    return { period, id };
  });
}

/** The id that stands `steps` after (or, negative, before) `id` on the circle; its ends meet. */
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

function chooseFor(
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
