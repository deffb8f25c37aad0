/** The list of favorites: how fast it opens and searches, and how much memory it takes. */
import type { CDPSession } from 'puppeteer-core';
import type { Extension } from '../browser/harness/extension.ts';
import { type Measure, newRecorder, type Values } from './result.ts';
import { TYPED } from './seed-favorites.ts';
import { atRest, openWatched, timeChange, type WatchedPage } from './watched-page.ts';

const FIRST_LIST: Measure = {
  name: 'First usable list',
  unit: 'ms',
  definition: 'from the start of the navigation to the first frame with rows that can be pressed',
};
const FIRST_SEARCH: Measure = {
  name: 'First search',
  unit: 'ms',
  definition: 'from a key pressed as soon as the first rows are shown to the frame with its result',
};
const OPENING: Measure = {
  name: 'Opening the list, main thread',
  unit: 'ms',
  definition:
    'processor time of the main thread from the start of the navigation to that first result',
};
const RESULT: Measure = {
  name: 'Search key, to its result',
  unit: 'ms',
  definition: 'from a key press, each letter of a word, to the frame with its result',
};
const KEY: Measure = {
  name: 'Search key, main thread',
  unit: 'ms',
  definition: 'processor time of the main thread from that key press until its result is shown',
  target: { of: 'p95', atMost: 16 },
};
const HEAP: Measure = {
  name: 'Memory of the list',
  unit: 'MB',
  definition:
    'JavaScript heap of the page and its worker after a garbage collection, with all favorites indexed',
};

const LIST = 'library.html#favorites';
const ROW = 'li[aria-posinset] a';
const FIELD = 'input[type="search"]';

/** @param runs how often the list is opened */
export async function measureList(extension: Extension, runs: number): Promise<Values> {
  const { record, all } = newRecorder();
  for (let run = 0; run < runs; run += 1) {
    const list = await openWatched(extension, LIST, ROW);
    record(FIRST_LIST, list.appeared);
    await list.page.focus(FIELD);
    record(FIRST_SEARCH, await pressed(list, 'q', ' found'));
    record(OPENING, await list.mainThread());
    await clear(list);
    await atRest(list);
    record(HEAP, await heapOf(list));
    await list.page.close();
  }
  return [...all(), ...(await measureKeys(extension, runs))];
}

/** Types each word `runs` times, letter by letter, in one page. */
async function measureKeys(extension: Extension, runs: number): Promise<Values> {
  const list = await openWatched(extension, LIST, ROW);
  await list.page.focus(FIELD);
  // Once a search has found something, all favorites are indexed.
  await pressed(list, 'q', ' found');
  await clear(list);
  await atRest(list);
  const { record, all } = newRecorder();
  for (let run = 0; run < runs; run += 1) {
    for (const word of TYPED) {
      for (const letter of word) {
        const before = await list.mainThread();
        record(RESULT, await pressed(list, letter, null));
        record(KEY, (await list.mainThread()) - before);
      }
      await clear(list);
    }
  }
  await list.page.close();
  return all();
}

/** Presses a letter; returns the milliseconds until its result is shown. */
function pressed({ page }: WatchedPage, letter: string, wanted: string | null): Promise<number> {
  return timeChange(page, 'keydown', wanted, () => page.keyboard.press(letter as 'a'));
}

/** Empties the field. Not with Escape, as pressing it twice hides the page. */
async function clear({ page }: WatchedPage): Promise<void> {
  await page.$eval(FIELD, (field) => (field as HTMLInputElement).select());
  await timeChange(page, 'keydown', null, () => page.keyboard.press('Backspace'));
}

/** Megabytes of JavaScript heap of the page and its workers after a garbage collection. */
async function heapOf({ page, session }: WatchedPage): Promise<number> {
  const workers = page.workers().map((worker) => worker.client);
  const used = await Promise.all([session, ...workers].map(usedBy));
  return used.reduce((sum, bytes) => sum + bytes, 0) / 2 ** 20;
}

async function usedBy(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
