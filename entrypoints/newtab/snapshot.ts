import { release } from 'virtual:content/release';
import { type Choice, choiceKey } from '@/domain/choice.ts';
import { comingPeriods } from '@/domain/period.ts';
import { newRotation, plan } from '@/domain/rotation.ts';
import { parseSnapshot, type Snapshot } from '@/domain/snapshot.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { loadCatalog } from './catalog.ts';
import { randomSeed } from './random-seed.ts';
import { SNAPSHOT_KEY } from './snapshot-key.ts';

/** So many days without a tab, and the passage of the day still is in the first frame. */
const DAYS = 14;
/** With fewer periods left than this, it is made anew. */
const ENOUGH = 20;

/** What the snapshot of this content and this choice is marked with. */
export function madeOf(choice: Choice): string {
  return `${release} ${choiceKey(choice)}`;
}

/** The snapshot that is there, or null. */
export function readSnapshot(): Snapshot | null {
  try {
    return parseSnapshot(localStorage.getItem(SNAPSHOT_KEY));
  } catch {
    return null;
  }
}

/**
 * Brings the snapshot up to date when the browser has nothing better to do. Reads everything afresh:
 * this page may be older than what is kept.
 */
export function refreshSnapshotWhenIdle(records: Repositories): void {
  requestIdleCallback(() => {
    // What fails is tried again by the next tab; until then a first frame is a built-in one.
    records.settings
      .all()
      .then((choice) => refreshSnapshot(records, choice, Temporal.Now.zonedDateTimeISO()))
      .catch(() => undefined);
  });
}

/** Brings the snapshot up to date now. Call it before a new choice is kept: the next tab paints from it. */
export async function refreshSnapshot(
  records: Repositories,
  choice: Choice,
  now: Temporal.ZonedDateTime,
): Promise<void> {
  const saved = await records.favorites.savedContentIds();
  const periods = comingPeriods(now, DAYS);
  const days =
    usableDays(readSnapshot(), choice, periods) ?? (await newDays(records, choice, periods));
  const marked = days.map((day) => ({ ...day, favorite: saved.has(day.id) }));
  const snapshot: Snapshot = { version: 1, made: madeOf(choice), days: marked };
  if (days.length > 0) localStorage.setItem(SNAPSHOT_KEY, JSON.stringify(snapshot));
}

/** The days of a snapshot that still is right, from the present period on; null to make new ones. */
function usableDays(
  snapshot: Snapshot | null,
  choice: Choice,
  periods: readonly string[],
): Snapshot['days'] | null {
  if (snapshot?.made !== madeOf(choice)) return null;
  const days = snapshot.days.filter(({ period }) => period >= (periods[0] ?? ''));
  return days.length >= ENOUGH && days[0]?.period === periods[0] ? days : null;
}

async function newDays(
  records: Repositories,
  choice: Choice,
  periods: readonly string[],
): Promise<Snapshot['days']> {
  // Before the first tab ever: any order will do, the tabs then keep to what was painted.
  const rotation = (await records.rotation.read()) ?? newRotation(randomSeed());
  const catalog = await loadCatalog(choice);
  const days: Snapshot['days'] = [];
  for (const { period, id } of plan(rotation, periods, catalog.eligible)) {
    const frame = await catalog.frame(id);
    if (frame) days.push({ period, ...frame });
  }
  return days;
}
