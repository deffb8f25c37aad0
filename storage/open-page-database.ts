import { asStorageError, type Database, type StorageProblem } from './database.ts';
import { type IndexedDbEvents, openIndexedDb } from './indexed-db.ts';
import { checkMark } from './library-mark.ts';
import { hasNoIndexedDb } from './private-browsing.ts';
import { openReadOnly } from './read-only.ts';
import type { RemoteEvents } from './remote-library.ts';
import { settingsInCopy } from './shared-copy.ts';

export type PageDatabaseEvents = IndexedDbEvents & RemoteEvents;

/**
 * Opens the library for a page: the database of this page if it is the library, else through the
 * background. What does not open is replaced by a read-only one that says why, never by another that
 * can be written: it would hide the real one. Never rejects.
 */
export async function openPageDatabase(events: PageDatabaseEvents): Promise<Database> {
  if (await hasNoIndexedDb()) return throughBackground(events);
  try {
    return await openIndexedDb({ ...events, check: checkMark });
  } catch (error) {
    const { problem } = asStorageError(error);
    if (problem === 'detached') return throughBackground(events);
    return readOnly(problem === 'failed' ? 'unreadable' : problem);
  }
}

async function throughBackground(events: PageDatabaseEvents): Promise<Database> {
  try {
    // Hardly anyone needs it, so nobody else loads it.
    const { openRemoteLibrary } = await import('./remote-library.ts');
    return await openRemoteLibrary(events);
  } catch (error) {
    const { problem } = asStorageError(error);
    return readOnly(problem === 'failed' ? 'out-of-reach' : problem);
  }
}

/** The content preferences hold, as far as they are known. */
async function readOnly(problem: StorageProblem): Promise<Database> {
  return openReadOnly(problem, await settingsInCopy());
}
