import { useEffect } from 'preact/hooks';
import type { Repositories } from '@/storage/repositories.ts';
import { checkCopies } from './keep-copies.ts';

/**
 * Has the copies checked once, when the browser is idle.
 * @param records null until it may begin
 */
export function useCheckedCopies(records: Repositories | null): void {
  useEffect(() => {
    if (records) void checkCopies(records);
  }, [records]);
}
