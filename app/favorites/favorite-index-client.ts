import type { FavoriteRowData } from '@/components/favorites/FavoriteRow.tsx';
import type { Repositories } from '@/storage/repositories.ts';
import { currentLocale } from '../language/current-language.ts';
import { WorkerError } from '../web-worker/remote.ts';
import { loadContentMetadata } from './content-metadata.ts';
import type { FavoriteQuery, FavoriteResult } from './favorite-index.ts';
import { type FavoriteIndexConnection, openFavoriteIndex } from './open-favorite-index.ts';

/** So many rows are fetched before and after those in the page. */
const AHEAD = 40;

export type ListState = FavoriteResult & {
  /** The rows that are here, by their place. */
  rows: ReadonlyMap<number, FavoriteRowData>;
  /** What this answers; null for the first screen, which answers nothing. */
  question: FavoriteQuery | null;
  /** There may be others, that are still being read. */
  more: boolean;
};

export type FavoriteIndexClient = {
  /** Reads all favorites. What is asked before is answered then. */
  begin: () => void;
  ask: (question: FavoriteQuery) => void;
  /** The page shows these rows now, both included. */
  appearance: (from: number, to: number) => void;
  /** Ids of all that fit what was asked, in order. */
  ids: () => Promise<string[]>;
  close: () => void;
};

/**
 * Opens the shelf, keeps it up to date, and asks it one thing at a time: of what is asked meanwhile
 * only the newest counts, so that no press of a key waits for an answer that nobody needs.
 * @param onShown hears each answer, and each set of rows
 */
export function connectFavoriteIndex(
  repositories: Repositories,
  onShown: (update: (now: ListState | undefined) => ListState | undefined) => void,
): FavoriteIndexClient {
  /** Null until it is begun: before that there is nothing to ask. */
  let desk: FavoriteIndexConnection | null = null;
  let loaded = false;
  let closed = false;
  let question: FavoriteQuery | null = null;
  let range: [number, number] = [0, 0];
  let busy = false;
  let next: 'answer' | 'rows' | null = null;

  const get = async (what: 'answer' | 'rows') => {
    const asked = question;
    if (!asked || !desk) return;
    const from = Math.max(0, range[0] - AHEAD);
    const to = range[1] + AHEAD;
    const placed = (rows: readonly FavoriteRowData[]) =>
      new Map(rows.map((row, at) => [from + at, row]));
    if (what === 'rows') {
      const rows = placed(await desk.rows(from, to));
      onShown((now) => now && { ...now, rows });
      return;
    }
    const { rows, ...answer } = await desk.ask(asked, from, to);
    onShown(() => ({ ...answer, rows: placed(rows), question: asked, more: false }));
  };

  const want = async (what: 'answer' | 'rows') => {
    if (busy || !loaded) {
      next = next === 'answer' ? next : what;
      return;
    }
    busy = true;
    // What stands on the page is still true; the next change tries again.
    await get(what).catch(() => undefined);
    busy = false;
    const then = next;
    next = null;
    if (then) await want(then);
  };

  const load = async () => {
    // The first rows may come after she has gone on to another view.
    if (closed) return;
    desk ??= openFavoriteIndex(repositories);
    const first = desk;
    const known = await loadContentMetadata();
    await first.load(known, currentLocale()).catch((error: unknown) => {
      if (!(error instanceof WorkerError)) throw error;
      first.close();
      desk = openFavoriteIndex(repositories, true);
      return desk.load(known, currentLocale());
    });
    loaded = true;
    next = null;
    await want('answer');
  };

  const change = async (ids: readonly string[] | null | undefined) => {
    if (!ids) return load();
    if (ids.length === 0) return;
    const found = await Promise.all(ids.map((id) => repositories.favorites.get(id)));
    await desk?.put(
      found.filter((favorite) => favorite !== null),
      ids.filter((_id, at) => found[at] === null),
    );
    await want('answer');
  };

  const quietly = (work: Promise<void>) => void work.catch(() => undefined);
  const unsubscribe = repositories.subscribe(['favorites'], ({ favorites }) =>
    quietly(change(favorites)),
  );
  return {
    begin: () => quietly(load()),
    ask: (asked) => {
      question = asked;
      void want('answer');
    },
    appearance: (from, to) => {
      range = [from, to];
      void want('rows');
    },
    ids: async () => (await desk?.ids()) ?? [],
    close: () => {
      closed = true;
      unsubscribe();
      desk?.close();
    },
  };
}
