import { expect, it, vi } from 'vitest';
import { openEarly } from '@/app/records/open-early.ts';
import type { IndexedDbEvents } from '@/storage/indexed-db.ts';
import type { Repositories } from '@/storage/repositories.ts';

/** Records that are opened early, and the events that the storage can tell. */
function opened() {
  const repositories = {} as Repositories;
  let events: IndexedDbEvents = {};
  const open = vi.fn(async (given: IndexedDbEvents = {}) => {
    events = given;
    return repositories;
  });
  return { open, ask: openEarly(open), events: () => events, repositories };
}

it('opens the records before a page asks for them, and only once', async () => {
  const { open, ask, repositories } = opened();
  expect(open).toHaveBeenCalledOnce();
  expect(await ask({})).toBe(repositories);
  expect(open).toHaveBeenCalledOnce();
});

it('tells the page what happened before it asked, in order and once', () => {
  const { ask, events } = opened();
  const told: string[] = [];
  events().onBlocked?.();
  events().onUnread?.({ problem: 'failed' } as never);
  ask({ onBlocked: () => told.push('blocked'), onUnread: ({ problem }) => told.push(problem) });
  expect(told).toEqual(['blocked', 'failed']);
});

it('tells the page at once what happens later', () => {
  const { ask, events } = opened();
  const onCleared = vi.fn();
  const onOutdated = vi.fn();
  ask({ onCleared, onOutdated });
  events().onCleared?.();
  expect(onCleared).toHaveBeenCalledOnce();
  events().onOutdated?.();
  expect(onOutdated).toHaveBeenCalledOnce();
});
