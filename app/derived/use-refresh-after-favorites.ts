import { useEffect } from 'preact/hooks';
import type { Repositories } from '@/storage/repositories.ts';
import { refreshWhenIdle } from './snapshot.ts';

/** So long after the last change, in milliseconds: a note is saved again and again. */
const PAUSE = 1_000;

/** Keeps what the next new tab is painted from up to date with what she saves and removes here. */
export function useRefreshAfterFavorites(repositories: Repositories | null): void {
  useEffect(() => {
    if (!repositories || repositories.problem) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = repositories.subscribe(['favorites'], () => {
      clearTimeout(timer);
      timer = setTimeout(() => refreshWhenIdle(repositories), PAUSE);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [repositories]);
}
