import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { purgeExpired } from '@/app/reminders/background/purge-expired.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { delivery } from '../../support/deliveries.ts';
import { reminderAt } from '../../support/reminders.ts';
import { newBrowser, openTestRecords } from './background.ts';

const DAY = 86_400_000;
let records: Repositories;

/** The ids of all records of a store, also removed ones. */
async function idsIn(store: 'reminders' | 'deliveryLog' | 'deliveries'): Promise<string[]> {
  const database = await openIndexedDb();
  const all = await database.readAll(store);
  database.close();
  return all.map(({ id }) => id).toSorted();
}

/** Adds entries to the delivery log. */
async function log(count: number, shownAt: number, name: string): Promise<void> {
  const database = await openIndexedDb();
  await database.write(['deliveryLog'], async (tx) => {
    for (let each = 0; each < count; each += 1) {
      await tx.put('deliveryLog', { id: `${name}${each}`, shownAt, outcome: 'shown' });
    }
  });
  database.close();
}

beforeEach(async () => {
  newBrowser();
  records = await openTestRecords();
});

afterEach(() => records.close());

describe('purging', () => {
  it('deletes what was removed over 30 days ago, and nothing else', async () => {
    for (const id of ['old', 'recent', 'there']) {
      await records.reminders.add(reminderAt('07:30', { id }));
    }
    await records.reminders.remove('old', 0);
    await records.reminders.remove('recent', 2 * DAY);
    await purgeExpired(records, 31 * DAY);
    expect(await idsIn('reminders')).toEqual(['recent', 'there']);
  });

  it('deletes entries of the delivery log that are over 30 days old', async () => {
    await log(1, 0, 'old');
    await log(1000, 2 * DAY, 'recent');
    await purgeExpired(records, 31 * DAY);
    expect(await idsIn('deliveryLog')).toHaveLength(1000);
    expect(await idsIn('deliveryLog')).not.toContain('old0');
  });

  it('keeps all entries of the last 30 days', async () => {
    await log(1200, 2 * DAY, 'recent');
    await purgeExpired(records, 31 * DAY);
    expect(await idsIn('deliveryLog')).toHaveLength(1200);
  });

  it('keeps the newest 1,000 entries, however late it seems: the clock may be wrong', async () => {
    await log(1000, 0, 'entry');
    await purgeExpired(records, 400 * DAY);
    expect(await idsIn('deliveryLog')).toHaveLength(1000);
  });

  it('deletes deliveries from over two days ago or dated in the future', async () => {
    await records.deliveries.put(delivery({ id: 'old', updatedAt: 7 * DAY }));
    await records.deliveries.put(delivery({ id: 'yesterday', updatedAt: 9 * DAY }));
    await records.deliveries.put(delivery({ id: 'next-year', updatedAt: 400 * DAY }));
    await purgeExpired(records, 10 * DAY);
    expect(await idsIn('deliveries')).toEqual(['yesterday']);
  });

  it('continues when one store fails', async () => {
    await records.deliveries.put(delivery({ updatedAt: 0 }));
    vi.spyOn(records.favorites, 'purge').mockRejectedValue(new Error('disk'));
    await purgeExpired(records, 31 * DAY);
    expect(await idsIn('deliveries')).toEqual([]);
  });
});
