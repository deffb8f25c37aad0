import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { asStorageError, type StorageProblem, type StoreName } from '@/storage/database.ts';
import type { openRecords } from '@/storage/open.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { followDeletion } from '../delete-everything/follow-deletion.ts';
import { afterChange, keepCopies } from '../derived/keep-copies.ts';
import { KEYS, readLocal, writeLocal } from '../local-storage.ts';
import { useLive } from './use-live.ts';

export type RecordsProblem =
  | StorageProblem
  /** An older page is in the way; this one waits. */
  | 'blocked'
  /** They take long to open: this page may wait behind another one that is blocked. */
  | 'waiting'
  /** Something is there and could not be read. */
  | 'unread'
  /** The database was deleted under this page. */
  | 'cleared';

export type Records = {
  /** Null until they are open. */
  repositories: Repositories | null;
  /** What the user has to know about storage, or null. */
  problem: RecordsProblem | null;
  /**
   * Runs a change once the records are open; says what went wrong, if anything did.
   * @returns whether it is kept: true only when it is on disk. Never rejects
   */
  change: (work: (repositories: Repositories) => Promise<unknown>) => Promise<boolean>;
};

const LASTING: readonly RecordsProblem[] = ['cleared', 'detached'];

/** Milliseconds before the user is told why nothing saved is here yet. */
const PATIENCE = 5_000;

/**
 * Opens the records for as long as the page lives.
 * @param open must stay the same function between renders
 */
export function useRecords(open: typeof openRecords): Records {
  const [repositories, setRepositories] = useState<Repositories | null>(null);
  const [problem, setProblem] = useState<Records['problem']>(null);

  const opening = useMemo(() => {
    const whenOpen: Promise<Repositories> = open({
      onBlocked: () => setProblem('blocked'),
      onOutdated: () => setProblem('outdated-page'),
      onCleared: () => setProblem('cleared'),
      onDetached: () => isFirstInWindow() && setProblem('detached'),
      onUnread: ({ problem }) => setProblem(problem === 'failed' ? 'unread' : problem),
      onMerged: () => void whenOpen.then((opened) => afterChange(opened)),
    }).then((opened) => {
      keepCopies(opened);
      followDeletion(opened);
      return opened;
    });
    return whenOpen;
  }, [open]);

  // A layout effect: the user waits for the records, and an effect would come a frame later.
  useLayoutEffect(() => {
    const wait = setTimeout(() => setProblem((before) => before ?? 'waiting'), PATIENCE);
    void opening.then((opened) => {
      clearTimeout(wait);
      setRepositories(opened);
      setProblem((before) => (before === 'detached' ? before : opened.problem));
    });
    return () => clearTimeout(wait);
  }, [opening]);

  const change = useCallback(
    async (work: (repositories: Repositories) => Promise<unknown>) => {
      const opened = await opening;
      try {
        await work(opened);
        // Some things stay true, whatever is saved from now on.
        setProblem((before) => (before && LASTING.includes(before) ? before : opened.problem));
        return true;
      } catch (error) {
        setProblem(asStorageError(error).problem);
        return false;
      }
    },
    [opening],
  );

  return { repositories, problem, change };
}

/** It is said once: a private window or a container has a `localStorage` of its own. */
function isFirstInWindow(): boolean {
  const isFirst = readLocal(KEYS.detached) === null;
  writeLocal(KEYS.detached, 'told');
  return isFirst;
}

/**
 * Something read from the records, read again whenever one of the stores has changed.
 * @param stores must stay the same array between renders
 * @param read must stay the same function between renders
 * @returns undefined until it was read
 */
export function useStored<T>(
  repositories: Repositories | null,
  stores: readonly StoreName[],
  read: (repositories: Repositories) => Promise<T>,
): T | undefined {
  const load = useMemo(() => repositories && (() => read(repositories)), [repositories, read]);
  const subscribe = useCallback(
    (listener: () => void) => repositories?.subscribe(stores, listener) ?? (() => {}),
    [repositories, stores],
  );
  return useLive(load, subscribe);
}
