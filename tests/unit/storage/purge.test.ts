import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupRepository } from '@/storage/backup.ts';
import type { Database, StoreName } from '@/storage/database.ts';
import { favoriteRepository } from '@/storage/favorites.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { purgeExpired } from '@/storage/purge.ts';
import { reminderRepository } from '@/storage/reminders.ts';
import { delivery } from '../../support/deliveries.ts';
import { ownFavorite } from '../../support/favorites.ts';
import { reminderAt } from '../../support/reminders.ts';
import { seed } from './fixtures.ts';

const DAY = 86_400_000;
const NOW = 100 * DAY;

let database: Database;
const idsIn = async (store: 'favorites' | 'reminders' | 'deliveryLog' | 'deliveries') =>
  (await database.readAll(store)).map(({ id }) => id).toSorted();
const logged = (count: number, claimedAt: number, name: string) =>
  Array.from({ length: count }, (_, each) => ({ id: `${name}${each}`, claimedAt }));

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openIndexedDb();
});

afterEach(() => database.close());

describe('purging', () => {
  it('deletes favorites and reminders that were removed over 30 days ago', async () => {
    await seed(database, {
      favorites: ['old', 'recent', 'there'].map((id) => ownFavorite(id)),
      reminders: ['old', 'recent', 'there'].map((id) => reminderAt('07:30', { id })),
    });
    for (const [id, at] of [
      ['old', 0],
      ['recent', 1],
    ] as const) {
      await favoriteRepository(database).remove([`own:${id}`], at);
      await reminderRepository(database).remove(id, at);
    }
    await purgeExpired(database, 30 * DAY);
    expect(await idsIn('favorites')).toHaveLength(3);
    await purgeExpired(database, 30 * DAY + 1);
    expect(await idsIn('favorites')).toEqual(['own:recent', 'own:there']);
    expect(await idsIn('reminders')).toEqual(['recent', 'there']);
  });

  it('deletes thousands of removed favorites', async () => {
    const favorites = Array.from({ length: 2_500 }, (_, n) =>
      ownFavorite(`${n}`, { deletedAt: 0 }),
    );
    await seed(database, { favorites: [...favorites, ownFavorite('there')] });
    await purgeExpired(database, 31 * DAY);
    expect(await idsIn('favorites')).toEqual(['own:there']);
  });

  it('deletes what is needed to undo an import after 30 days, and keeps what it brought', async () => {
    const backup = backupRepository(database);
    const favorites = Array.from({ length: 600 }, (_, n) => ownFavorite(`${n}`));
    await backup.merge({ favorites, reminders: [], settings: [] }, 0);
    await purgeExpired(database, 30 * DAY);
    expect(await backup.lastImport()).not.toBeNull();
    await purgeExpired(database, 30 * DAY + 1);
    expect(await backup.lastImport()).toBeNull();
    expect(await database.readAll('undo')).toEqual([]);
    expect(await idsIn('favorites')).toHaveLength(600);
  });

  it('deletes entries of the delivery log that are over 30 days old', async () => {
    await seed(database, {
      deliveryLog: [...logged(1, 0, 'old'), ...logged(1_000, 2 * DAY, 'new')],
    });
    await purgeExpired(database, 31 * DAY);
    expect(await idsIn('deliveryLog')).toHaveLength(1_000);
    expect(await idsIn('deliveryLog')).not.toContain('old0');
  });

  it('keeps all entries of the last 30 days', async () => {
    await seed(database, { deliveryLog: logged(1_200, 2 * DAY, 'new') });
    await purgeExpired(database, 31 * DAY);
    expect(await idsIn('deliveryLog')).toHaveLength(1_200);
  });

  it('keeps the newest 1,000 entries however old they seem, as the clock may be set back', async () => {
    await seed(database, { deliveryLog: logged(1_000, 0, 'entry') });
    await purgeExpired(database, 400 * DAY);
    expect(await idsIn('deliveryLog')).toHaveLength(1_000);
  });

  it('deletes entries from the future at once: a clock was ahead', async () => {
    const { 0: now, 1: second, 2: day } = [NOW, NOW + 1_000, NOW + DAY];
    await seed(database, {
      deliveryLog: [
        ...logged(1, now, 'now'),
        ...logged(1, second, 'second'),
        ...logged(1, day, 'day'),
      ],
    });
    await purgeExpired(database, NOW);
    expect(await idsIn('deliveryLog')).toEqual(['now0', 'second0']);
  });

  it('deletes deliveries of over two days ago, and those that a wrong clock dated ahead', async () => {
    const deliveries = Object.entries({ old: 7, yesterday: 9, 'next-year': 400 });
    await seed(database, {
      deliveries: deliveries.map(([id, day]) => delivery({ id, updatedAt: day * DAY })),
    });
    await purgeExpired(database, 10 * DAY);
    expect(await idsIn('deliveries')).toEqual(['yesterday']);
  });

  it('keeps a snoozed delivery through a long pause', async () => {
    const snoozed = delivery({ id: 'later', state: 'snoozed', updatedAt: 80 * DAY });
    await seed(database, { deliveries: [snoozed] });
    await purgeExpired(database, 100 * DAY);
    expect(await idsIn('deliveries')).toEqual(['later']);
    await purgeExpired(database, 111 * DAY);
    expect(await idsIn('deliveries')).toEqual([]);
  });

  it('keeps a reminder that was brought back after purging had begun', async () => {
    await seed(database, { reminders: [reminderAt('07:30', { id: 'back', deletedAt: 0 })] });
    const purged = purgeExpired(
      betweenReadAndWrite(database, 'reminders', async () => {
        await reminderRepository(database).restore('back', 31 * DAY);
      }),
      31 * DAY,
    );
    await purged;
    expect(await idsIn('reminders')).toEqual(['back']);
  });

  it('goes on with the other stores when one fails, and does not reject', async () => {
    await seed(database, { deliveries: [delivery({ updatedAt: 0 })] });
    const readTransaction = () => Promise.reject(new Error('disk'));
    await purgeExpired({ ...database, readTransaction }, 31 * DAY);
    expect(await idsIn('deliveries')).toEqual([]);
  });
});

/** The same database, in which something happens after a store was read. */
function betweenReadAndWrite(
  inner: Database,
  store: StoreName,
  happens: () => Promise<void>,
): Database {
  return {
    ...inner,
    readAll: async (read) => {
      const records = await inner.readAll(read);
      if (read === store) await happens();
      return records;
    },
  };
}
