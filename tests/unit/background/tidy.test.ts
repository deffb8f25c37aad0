import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tidy } from '@/entrypoints/background/tidy.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { newBrowser, openRecordsOfTest, reminder } from './worker.ts';

const DAY = 86_400_000;
const occurrence = { id: 'r@2026-11-23T07:30', reminderId: 'r', at: 0 };
let records: Repositories;

/** Ids of everything that is kept in a store, also what was removed. */
async function kept(store: 'reminders' | 'ledger'): Promise<string[]> {
  const database = await openIndexedDb();
  const all = await database.readAll(store);
  database.close();
  return all.map(({ id }) => id);
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
    await tidy(records, 31 * DAY);
    expect((await kept('reminders')).toSorted()).toEqual(['recent', 'there']);
  });

  it('drops old entries of the ledger, and keeps those that still decide', async () => {
    await records.ledger.claim([occurrence], 0);
    await tidy(records, 29 * DAY);
    expect(await kept('ledger')).toEqual([occurrence.id]);
    await tidy(records, 31 * DAY);
    expect(await kept('ledger')).toEqual([]);
  });

  it('goes on with the others when one fails, and fails nothing itself', async () => {
    await records.ledger.claim([occurrence], 0);
    vi.spyOn(records.favorites, 'purge').mockRejectedValue(new Error('disk'));
    await tidy(records, 31 * DAY);
    expect(await kept('ledger')).toEqual([]);
  });
});
