import { cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useRecords } from '@/app/records/use-records.ts';
import { openChanges } from '@/storage/changes.ts';
import { StorageError, type StorageProblem } from '@/storage/database.ts';
import type { IndexedDbEvents } from '@/storage/indexed-db.ts';
import { openReadOnly } from '@/storage/read-only.ts';
import { openRepositories } from '@/storage/repositories.ts';
import { newRecords } from './records.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The hook over open records, with the events that the storage can tell it. */
async function opened() {
  const records = await newRecords();
  let events: IndexedDbEvents = {};
  const open = async (given: IndexedDbEvents = {}) => {
    events = given;
    return records;
  };
  const { result } = renderHook(() => useRecords(open));
  await waitFor(() => expect(result.current.repositories).not.toBeNull());
  return { result, events: () => events };
}

const failing = (problem: StorageProblem) => async () => {
  throw new StorageError(problem);
};

describe('a change to the records', () => {
  it('is called kept when it is, and leaves no word behind', async () => {
    const { result } = await opened();
    const set = result.current.change(({ settings }) => settings.change({ edition: 'WEB' }, 1));
    expect(await set).toBe(true);
    expect(result.current.problem).toBeNull();
  });

  it.each(['full', 'failed', 'outdated-page'] as const)(
    'that fails with "%s" is not called kept, and the page knows why until the next succeeds',
    async (problem) => {
      const { result } = await opened();
      expect(await result.current.change(failing(problem))).toBe(false);
      await waitFor(() => expect(result.current.problem).toBe(problem));
      expect(await result.current.change(async () => undefined)).toBe(true);
      await waitFor(() => expect(result.current.problem).toBeNull());
    },
  );

  it('is not called kept where nothing can be', async () => {
    const open = async () => openRepositories(openReadOnly('unavailable'), openChanges());
    const { result } = renderHook(() => useRecords(open));
    const set = result.current.change(({ settings }) => settings.change({ edition: 'WEB' }, 1));
    expect(await set).toBe(false);
    await waitFor(() => expect(result.current.problem).toBe('unavailable'));
  });
});

describe('a page with open records', () => {
  it('knows when something could not be read', async () => {
    const { result, events } = await opened();
    events().onUnread?.(new StorageError('failed'));
    await waitFor(() => expect(result.current.problem).toBe('unread'));
  });

  it('knows that they were deleted, also when it has kept something since', async () => {
    const { result, events } = await opened();
    events().onCleared?.();
    await waitFor(() => expect(result.current.problem).toBe('cleared'));
    expect(await result.current.change(async () => undefined)).toBe(true);
    expect(result.current.problem).toBe('cleared');
  });

  it('says after a while that they take long, and no more once they are there', async () => {
    const records = await newRecords();
    vi.useFakeTimers();
    const late = Promise.withResolvers<typeof records>();
    const open = () => late.promise;
    const { result } = renderHook(() => useRecords(open));
    await vi.advanceTimersByTimeAsync(4_900);
    expect(result.current.problem).toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    expect(result.current.problem).toBe('waiting');
    late.resolve(records);
    await vi.advanceTimersByTimeAsync(10);
    expect(result.current.problem).toBeNull();
  });
});
