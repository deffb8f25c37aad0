/**
 * Firefox in permanent private browsing gives extensions no IndexedDB, neither their pages nor their
 * background. There the records are in `storage.local` (local-library.ts).
 */
import { api } from './browser-api.ts';

/** The key in `storage.local` under which the records are. */
export const LIBRARY_KEY = 'library';

/**
 * Whether this is permanent private browsing: the context is private, and IndexedDB refuses even to
 * list its databases. A database that is broken or busy is never taken for it: elsewhere IndexedDB
 * can fail with the same error, and an empty library would hide the real one.
 */
export async function hasNoIndexedDb(): Promise<boolean> {
  if (!api?.extension?.inIncognitoContext) return false;
  return indexedDB.databases().then(
    () => false,
    (error: unknown) => error instanceof Error && error.name === 'InvalidStateError',
  );
}

/** Whether `storage.local` holds records. Never rejects. */
export async function hasLocalLibrary(): Promise<boolean> {
  try {
    return LIBRARY_KEY in ((await api?.storage.local.get(LIBRARY_KEY)) ?? {});
  } catch {
    return false;
  }
}
