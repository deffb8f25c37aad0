import { ids, load } from 'virtual:content/en/passages';
import { comingDates } from '@/domain/local-date.ts';
import { plan } from '@/domain/rotation.ts';
import type { Snapshot } from '@/domain/snapshot.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { SNAPSHOT_KEY } from './snapshot-key.ts';

/** So many days without a tab, and the passage of the day still is in the first frame. */
const DAYS = 14;

/**
 * Writes the snapshot for today and the next days, when the browser has nothing better to do. Reads
 * everything afresh: this tab may be older than what is kept.
 */
export function writeSnapshotWhenIdle(records: Repositories): void {
  requestIdleCallback(() => {
    // What fails is tried again by the next tab; until then a first frame is a built-in one.
    writeSnapshot(records, Temporal.Now.zonedDateTimeISO()).catch(() => undefined);
  });
}

async function writeSnapshot(records: Repositories, now: Temporal.ZonedDateTime): Promise<void> {
  const rotation = await records.rotation.read();
  if (!rotation) return;
  const saved = await records.favorites.savedContentIds();
  const days: Snapshot['days'] = [];
  for (const { period, id } of plan(rotation, comingDates(now, DAYS), ids)) {
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
  const snapshot: Snapshot = { version: 1, days };
  if (days.length > 0) localStorage.setItem(SNAPSHOT_KEY, JSON.stringify(snapshot));
}
