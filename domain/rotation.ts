/**
 * Which passage comes when. All passages stand on one circle: those shown, longest ago first, then
 * those not shown yet, shuffled by the seed. The next passage is the one after the current one, so
 * nothing repeats before all were shown, whatever was added, removed or filtered in between.
 */

export type Rotation = {
  /** Unsigned 32-bit number, drawn once; decides the order of what was not shown yet. */
  seed: number;
  /** The period (domain/period.ts) that the last of `shown` was shown for. */
  period: string | null;
  /** Ids in the order they were last shown, each once, newest last. */
  shown: readonly string[];
};

/** A rotation that has shown nothing yet. */
export function newRotation(seed: number): Rotation {
  return { seed: seed >>> 0, period: null, shown: [] };
}

/**
 * All eligible ids in order: shown ones, longest ago first, then the others. The current passage is
 * followed by what comes next and preceded by what was shown before it; the ends meet.
 */
export function circle(rotation: Rotation, eligible: readonly string[]): string[] {
  const open = new Set(eligible);
  const shown = rotation.shown.filter((id) => open.delete(id));
  const rank = (id: string) => hash(`${rotation.seed}:${id}`);
  return [...shown, ...[...open].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))];
}

/**
 * The passage for a period.
 * @param period as `periodOf` gives it
 * @param eligible ids that may show; not empty
 * @returns the id already shown for this period, or the next on the circle
 */
export function passageFor(
  rotation: Rotation,
  period: string,
  eligible: readonly string[],
): string {
  const current = rotation.shown.at(-1);
  if (current !== undefined && rotation.period === period && eligible.includes(current))
    return current;
  const order = circle(rotation, eligible);
  const unseen = order.find((id) => !rotation.shown.includes(id));
  const next = unseen ?? order[0];
  if (next === undefined) throw new RangeError('A rotation needs at least one passage.');
  return next;
}

/** The rotation after `id` was shown for a period. */
export function markShown(rotation: Rotation, period: string, id: string): Rotation {
  if (rotation.period === period && rotation.shown.at(-1) === id) return rotation;
  return { ...rotation, period, shown: [...rotation.shown.filter((other) => other !== id), id] };
}

/**
 * What each of the coming periods gets if a tab is opened in every one of them.
 * @param periods in order, the present one first
 * @param eligible ids that may show in a period; not empty
 */
export function plan(
  rotation: Rotation,
  periods: readonly string[],
  eligible: (period: string) => readonly string[],
): { period: string; id: string }[] {
  let state = rotation;
  return periods.map((period) => {
    const id = passageFor(state, period, eligible(period));
    state = markShown(state, period, id);
    return { period, id };
  });
}

/** The id that stands `steps` after (or, negative, before) `id` on the circle. */
export function walk(
  rotation: Rotation,
  eligible: readonly string[],
  id: string,
  steps: number,
): string {
  const order = circle(rotation, eligible);
  const at = Math.max(order.indexOf(id), 0);
  return order[(((at + steps) % order.length) + order.length) % order.length] ?? id;
}

/** FNV-1a with a final mix, 32 bits: spreads ids that differ in one letter. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
