import type { Changes } from './changes.ts';
import type { Database } from './database.ts';
import { trackChangedKeys } from './track-changed-keys.ts';

/** The same database, announcing each change once it is on disk. */
export function notifyOnWrite(database: Database, changes: Changes): Database {
  return {
    ...database,
    async write(stores, work) {
      const [result, touched] = await database.write(stores, async (inner) => {
        const { tx, touched } = trackChangedKeys(inner);
        return [await work(tx), touched()] as const;
      });
      const changed = stores.filter((store) => store in touched);
      if (changed.length > 0) changes.notify(changed, touched);
      return result;
    },
  };
}
