/** Dropping what was kept only so that it could come back. Times are milliseconds since 1970. */
import { TOMBSTONE_DAYS } from '@/domain/tombstone.ts';
import type { Database, ReadTransaction } from './database.ts';

const KEPT = TOMBSTONE_DAYS * 86_400_000;
/** So many records are dropped at a time. */
const CHUNK = 1_000;

/** Drops favorites that were removed over 30 days ago. */
export async function purgeFavorites(database: Database, now: number): Promise<void> {
  // Not those of that very moment: 30 days are kept whole.
  const expired = { upTo: now - KEPT - 1 };
  const expiredIds = (tx: ReadTransaction) => tx.keysBy('byDeletedAt', expired);
  let left = (await database.view(['favorites'], expiredIds)).length;
  // Some at a time: a worker that is ended in between has done that much.
  while (left > 0) {
    await database.write(['favorites'], async (tx) => {
      const ids = (await expiredIds(tx)).slice(0, CHUNK);
      await tx.deleteMany('favorites', ids);
    });
    left -= CHUNK;
  }
}

/** Drops what an import of over 30 days ago would need to be undone. */
export async function purgeUndo(database: Database, now: number): Promise<void> {
  const [first] = await database.view(['undo'], (tx) => tx.after('undo', null, 1));
  if (!first || now - first.at <= KEPT) return;
  await database.write(['undo'], async (tx) => {
    // Not another one that came meanwhile.
    for (const name of await tx.keys('undo')) {
      if ((await tx.get('undo', name))?.at === first.at) await tx.delete('undo', name);
    }
  });
}
