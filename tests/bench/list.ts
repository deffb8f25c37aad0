/** The list of favorites: how soon it is there, how soon it finds, how much it holds. */
import type { CDPSession } from 'puppeteer-core';
import type { Extension } from '../browser/harness/extension.ts';
import { type Measure, newNotes, type Values } from './result.ts';
import { TYPED } from './seed-favorites.ts';
import { atRest, openWatched, timeChange, type WatchedPage } from './watched-page.ts';

const FIRST_LIST: Measure = {
  name: 'First usable list',
  unit: 'ms',
  says: 'from the start of the navigation to the first frame with rows that can be pressed',
};
const FIRST_SEARCH: Measure = {
  name: 'First search',
  unit: 'ms',
  says: 'from a key pressed as soon as the first rows are there to the frame with its result',
};
const OPENING: Measure = {
  name: 'Opening the list, main thread',
  unit: 'ms',
  says: 'processor time of the main thread from the start of the navigation to that first result',
};
const RESULT: Measure = {
  name: 'Search key, to its result',
  unit: 'ms',
  says: 'from a key press, each letter of a word, to the frame with its result',
};
const KEY: Measure = {
  name: 'Search key, main thread',
  unit: 'ms',
  says: 'processor time of the main thread from before that key press until its result is there',
  aim: { of: 'p95', atMost: 16 },
};
const HEAP: Measure = {
  name: 'Memory of the list',
  unit: 'MB',
  says: 'JavaScript heap of the page and its worker after a garbage collection, all there to be found',
};

const LIST = 'library.html#favorites';
const ROW = 'li[aria-posinset] a';
const FIELD = 'input[type="search"]';

/** @param runs how often the list is opened */
export async function measureList(extension: Extension, runs: number): Promise<Values> {
  const { note, all } = newNotes();
  for (let run = 0; run < runs; run += 1) {
    const list = await openWatched(extension, LIST, ROW);
    note(FIRST_LIST, list.appeared);
    await list.page.focus(FIELD);
    note(FIRST_SEARCH, await pressed(list, 'q', ' found'));
    note(OPENING, await list.mainThread());
    await clear(list);
    await atRest(list);
    note(HEAP, await heapOf(list));
    await list.page.close();
  }
  return [...all(), ...(await measureKeys(extension, runs))];
}

/** Types each word as often as `runs` says, letter by letter, in one page. */
async function measureKeys(extension: Extension, runs: number): Promise<Values> {
  const list = await openWatched(extension, LIST, ROW);
  await list.page.focus(FIELD);
  // Once it has found something, all are there to be found.
  await pressed(list, 'q', ' found');
  await clear(list);
  await atRest(list);
  const { note, all } = newNotes();
  for (let run = 0; run < runs; run += 1) {
    for (const word of TYPED) {
      for (const letter of word) {
        const before = await list.mainThread();
        note(RESULT, await pressed(list, letter, null));
        note(KEY, (await list.mainThread()) - before);
      }
      await clear(list);
    }
  }
  await list.page.close();
  return all();
}

/** Presses a letter; gives the milliseconds to its result. */
function pressed({ page }: WatchedPage, letter: string, wanted: string | null): Promise<number> {
  return timeChange(page, 'keydown', wanted, () => page.keyboard.press(letter as 'a'));
}

/** Empties the field. Not with Escape: twice, that would hide the page. */
async function clear({ page }: WatchedPage): Promise<void> {
  await page.$eval(FIELD, (field) => (field as HTMLInputElement).select());
  await timeChange(page, 'keydown', null, () => page.keyboard.press('Backspace'));
}

/** Megabytes that the page and its workers hold once all that can go has gone. */
async function heapOf({ page, session }: WatchedPage): Promise<number> {
  const workers = page.workers().map((worker) => worker.client);
  const used = await Promise.all([session, ...workers].map(usedBy));
  return used.reduce((sum, bytes) => sum + bytes, 0) / 2 ** 20;
}

async function usedBy(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
