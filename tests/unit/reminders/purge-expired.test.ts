import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { purgeExpired } from '@/app/reminders/background/purge-expired.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { deliveryOf, newBrowser, openRecordsOfTest, reminder } from './background.ts';

const DAY = 86_400_000;
let records: Repositories;

/** Ids of everything that is kept in a store, also what was removed. */
async function kept(store: 'reminders' | 'deliveryLog' | 'deliveries'): Promise<string[]> {
  const database = await openIndexedDb();
  const all = await database.readAll(store);
  database.close();
  return all.map(({ id }) => id).toSorted();
}

/** Notes in the ledger that so many occurrences were shown at a time. */
async function note(count: number, shownAt: number, name: string): Promise<void> {
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
  records = await openRecordsOfTest();
});

afterEach(() => records.close());

describe('tidying up', () => {
  it('drops what was removed over 30 days ago, and nothing else', async () => {
    for (const id of ['old', 'recent', 'there']) {
      await records.reminders.add(reminder('07:30', { id }));
    }
    await records.reminders.remove('old', 0);
    await records.reminders.remove('recent', 2 * DAY);
    await purgeExpired(records, 31 * DAY);
    expect(await kept('reminders')).toEqual(['recent', 'there']);
  });

  it('drops entries of the ledger that are over 30 days old', async () => {
    await note(1, 0, 'old');
    await note(1000, 2 * DAY, 'recent');
    await purgeExpired(records, 31 * DAY);
    expect(await kept('deliveryLog')).toHaveLength(1000);
    expect(await kept('deliveryLog')).not.toContain('old0');
  });

  it('keeps all entries of the last 30 days', async () => {
    await note(1200, 2 * DAY, 'recent');
    await purgeExpired(records, 31 * DAY);
    expect(await kept('deliveryLog')).toHaveLength(1200);
  });

  it('keeps the newest 1,000 however late it seems: the clock may be set back', async () => {
    await note(1000, 0, 'entry');
    await purgeExpired(records, 400 * DAY);
    expect(await kept('deliveryLog')).toHaveLength(1000);
  });

  it('drops moments of over two days ago, and those of a clock that was wrong', async () => {
    await records.deliveries.put(deliveryOf({ id: 'old', updatedAt: 7 * DAY }));
    await records.deliveries.put(deliveryOf({ id: 'yesterday', updatedAt: 9 * DAY }));
    await records.deliveries.put(deliveryOf({ id: 'next-year', updatedAt: 400 * DAY }));
    await purgeExpired(records, 10 * DAY);
    expect(await kept('deliveries')).toEqual(['yesterday']);
  });

  it('goes on with the others when one fails, and fails nothing itself', async () => {
    await records.deliveries.put(deliveryOf({ updatedAt: 0 }));
    vi.spyOn(records.favorites, 'purge').mockRejectedValue(new Error('disk'));
    await purgeExpired(records, 31 * DAY);
    expect(await kept('deliveries')).toEqual([]);
  });
});
