/** Keeps what is made from the records (copies.ts) as the records are. */
import type { Repositories } from '@/storage/repositories.ts';
import type { ChangedKeys } from '@/storage/track-changed-keys.ts';
import { COPIES, type Copy } from './copies.ts';

const STORES = ['favorites', 'reminders', 'settings'] as const;
/** Any record may have changed. */
export const EVERYTHING: ChangedKeys = { favorites: null, reminders: null, settings: null };

/**
 * Brings the copies up to date after each change that this page makes.
 * @returns a function that ends it
 */
export function keepCopies(records: Repositories): () => void {
  const ends = STORES.map((store) =>
    records.subscribe([store], (touched, isOwn) => {
      if (isOwn) void afterChange(records, { [store]: touched[store] ?? null });
    }),
  );
  return () => {
    for (const end of ends) end();
  };
}

/**
 * Makes all copies anew that a change concerns.
 * @param changed which records changed, by store; null for unknown ones
 * @returns when all are made, including those that wait until the browser is idle. Never rejects
 */
export async function afterChange(
  records: Repositories,
  changed: ChangedKeys = EVERYTHING,
): Promise<void> {
  const concerned = COPIES.filter((copy) => dependsOn(copy, changed));
  const waiting = concerned.filter(({ whenIdle }) => whenIdle);
  const atOnce = concerned.filter((copy) => !waiting.includes(copy));
  const make = (copies: readonly Copy[]) =>
    Promise.all(copies.map((copy) => attempt(() => copy.refresh(records, changed))));
  // No copy waits for another: the worker, for one, may never answer.
  const made = make(atOnce);
  if (waiting.length > 0) await idle();
  await Promise.all([made, make(waiting)]);
}

/**
 * Makes all copies right once the browser is idle: time has passed, and a page may have been closed
 * before it made them. If they are right already this takes a few milliseconds.
 */
export async function checkCopies(records: Repositories): Promise<void> {
  await idle();
  // Without records there are only defaults, which are not what the user chose.
  if (records.problem) return;
  await Promise.all(COPIES.map((copy) => attempt(() => copy.refresh(records, null))));
}

/** Whether a copy is made from what has changed. */
export function dependsOn({ madeFrom }: Copy, changed: ChangedKeys): boolean {
  return STORES.some((store) => {
    const [source, keys] = [madeFrom[store], changed[store]];
    if (!source || keys === undefined) return false;
    return source === 'all' || keys === null || source.some((name) => keys.includes(name));
  });
}

/** Runs work; what fails is tried again by the next page. */
export async function attempt(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch {
    // The copy stays as it was: pages correct what they paint from it once they have the records.
  }
}

/** A page that nobody looks at waits two seconds at most. */
function idle(): Promise<unknown> {
  return new Promise((resume) => requestIdleCallback(resume, { timeout: 2_000 }));
}
