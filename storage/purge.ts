/** Deletes for good what is kept for a limited time. */
import type { DeliveryLogEntry } from '@/domain/records.ts';
import { MAX_AHEAD } from '@/domain/reminders/time.ts';
import { isExpired, TOMBSTONE_DAYS } from '@/domain/tombstone.ts';
import {
  type Database,
  keyIn,
  type ReadTransaction,
  type RecordTypes,
  type StoreName,
} from './database.ts';
import { isFromTheFuture } from './delivery-log.ts';

const DAY = 86_400_000;
/** How many favorites are deleted in one transaction: a worker that is ended has done that much. */
const BATCH = 1_000;
/** How long a delivery is kept, so that its notification and its page still work. */
const DELIVERY_DAYS = 2;
/** The user wants it later, and a pause may be long. */
const SNOOZED_DAYS = 30;
/** How long it is known that an occurrence was claimed. */
const LOG_DAYS = 30;
/** The newest entries stay however old they seem: a clock that was ahead may be set back. */
const LOG_COUNT = 1_000;

/**
 * Deletes what is kept for a limited time and is older. What fails is tried again by the next call.
 * Never rejects.
 * @param now milliseconds since 1970
 */
export async function purgeExpired(database: Database, now: number): Promise<void> {
  await Promise.allSettled([
    purgeFavorites(database, now),
    purgeUndo(database, now),
    purgeStore(database, 'reminders', (reminders) =>
      reminders.filter((reminder) => isExpired(reminder, now)),
    ),
    purgeStore(database, 'deliveries', (deliveries) =>
      deliveries.filter(({ state, updatedAt }) =>
        state === 'snoozed'
          ? Math.abs(now - updatedAt) > SNOOZED_DAYS * DAY
          : now - updatedAt > DELIVERY_DAYS * DAY || updatedAt > now + MAX_AHEAD,
      ),
    ),
    purgeStore(database, 'deliveryLog', (entries) => expiredEntries(entries, now)),
  ]);
}

/** Entries from the future go at once, as such deliveries do: by the time they name, nobody could tell that they are wrong. */
function expiredEntries(entries: readonly DeliveryLogEntry[], now: number): DeliveryLogEntry[] {
  const wrong = entries.filter((entry) => isFromTheFuture(entry, now));
  const old = entries
    .filter((entry) => !isFromTheFuture(entry, now))
    .sort((a, b) => b.claimedAt - a.claimedAt)
    .slice(LOG_COUNT)
    .filter(({ claimedAt }) => now - claimedAt > LOG_DAYS * DAY);
  return [...wrong, ...old];
}

/** Reads by an index: there may be very many favorites. */
async function purgeFavorites(database: Database, now: number): Promise<void> {
  // Exclusive bound: 30 full days are kept.
  const expired = { upTo: now - TOMBSTONE_DAYS * DAY - 1 };
  const expiredIds = (tx: ReadTransaction) => tx.keysBy('byDeletedAt', expired);
  let left = (await database.readTransaction(['favorites'], expiredIds)).length;
  while (left > 0) {
    await database.write(['favorites'], async (tx) => {
      await tx.deleteMany('favorites', (await expiredIds(tx)).slice(0, BATCH));
    });
    left -= BATCH;
  }
}

/** What it takes to undo an import. Its parts are large, so the first is read alone. */
async function purgeUndo(database: Database, now: number): Promise<void> {
  const isOld = ({ at }: { at: number }) => now - at > TOMBSTONE_DAYS * DAY;
  const [first] = await database.readTransaction(['undo'], (tx) => tx.after('undo', null, 1));
  if (!first || !isOld(first)) return;
  await database.write(['undo'], async (tx) => {
    // Another import may have come in between.
    const [present] = await tx.after('undo', null, 1);
    if (present && isOld(present)) await tx.deleteMany('undo', await tx.keys('undo'));
  });
}

/** @param expired gives those of all records that are to be deleted */
async function purgeStore<S extends StoreName>(
  database: Database,
  store: S,
  expired: (records: RecordTypes[S][]) => RecordTypes[S][],
): Promise<void> {
  if (expired(await database.readAll(store)).length === 0) return;
  await database.write([store], async (tx) => {
    // Read again: one may have come back in between.
    const keys = expired(await tx.all(store)).map((record) => keyIn(store, record));
    await tx.deleteMany(store, keys);
  });
}
