import { load } from 'virtual:content/en/passages';
import { comingDates } from '@/domain/local-date.ts';
import { plan, type Rotation } from '@/domain/rotation.ts';
import type { Snapshot } from '@/domain/snapshot.ts';
import { SNAPSHOT_KEY } from './snapshot-key.ts';

/** So many days without a tab, and the passage of the day still is in the first frame. */
const DAYS = 14;

/** Writes the snapshot for today and the next days, when the browser has nothing better to do. */
export function writeSnapshotWhenIdle(
  rotation: Rotation,
  eligible: readonly string[],
  saved: ReadonlySet<string>,
  now: Temporal.ZonedDateTime,
): void {
  requestIdleCallback(async () => {
    const days: Snapshot['days'] = [];
    for (const { period, id } of plan(rotation, comingDates(now, DAYS), eligible)) {
      const passage = await load(id);
      if (!passage) continue;
      const { text, reference, edition, reflection, beside } = passage;
      days.push({
        period,
        id,
        text,
        reference,
        edition,
        reflection,
        beside,
        favorite: saved.has(id),
      });
    }
    try {
      if (days.length > 0) localStorage.setItem(SNAPSHOT_KEY, JSON.stringify({ version: 1, days }));
    } catch {
      // Storage is off or full: the next first frame is a built-in one.
    }
  });
}
