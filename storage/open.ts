import { openChanges } from './changes.ts';
import { asStorageError } from './database.ts';
import { notifyOnWrite } from './notify-on-write.ts';
import { openPageDatabase, type PageDatabaseEvents } from './open-page-database.ts';
import { hasLocalLibrary } from './private-browsing.ts';
import { openRepositories, type Repositories } from './repositories.ts';

export type RecordsEvents = PageDatabaseEvents & {
  /** Records that permanent private browsing had left were merged in. */
  onMerged?: () => void;
};

/** Opens the records for a page: all that this browser has of them. Never rejects. */
export async function openRecords(events: RecordsEvents = {}): Promise<Repositories> {
  const changes = openChanges();
  changes.onCleared(() => events.onCleared?.());
  const [database, hasLeftoverLibrary] = await Promise.all([
    openPageDatabase({ ...events, onCleared: () => changes.notifyCleared() }),
    hasLocalLibrary(),
  ]);
  if (database.kind === 'indexed-db' && hasLeftoverLibrary) {
    try {
      // Hardly anyone needs it, so nobody else loads it.
      const { mergeLocalLibrary } = await import('./merge-local-library.ts');
      await mergeLocalLibrary(notifyOnWrite(database, changes));
      events.onMerged?.();
    } catch (error) {
      // It stays where it is, and the next page tries again.
      events.onUnread?.(asStorageError(error));
    }
  }
  if (database.kind === 'remote') {
    // No change elsewhere is heard here, so what is shown is read again when the user comes back.
    globalThis.addEventListener?.('focus', changes.refresh);
  }
  return openRepositories(database, changes);
}
