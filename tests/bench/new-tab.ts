/** A new tab: it opens many times a day, so what she saved may not make it slower. */
import type { Page } from 'puppeteer-core';
import type { Extension } from '../browser/harness/extension.ts';
import { seed } from '../browser/harness/seed.ts';
import { type Measure, newNotes, type Values } from './result.ts';
import { atRest, openWatched, timeChange } from './watched-page.ts';

const READY: Measure = {
  name: 'New tab, answers',
  unit: 'ms',
  says: 'from a pointer that moves over a painted tab until buttons and keys answer',
};
const THREAD: Measure = {
  name: 'New tab, all its work, main thread',
  unit: 'ms',
  says: 'processor time of the main thread until it rests, preparing the next tab with it',
};
const HEART: Measure = {
  name: 'New tab, heart',
  unit: 'ms',
  says: 'from the press on F until the heart has changed: it is on disk',
};
const AFTER: Measure = {
  name: 'New tab, after the heart, main thread',
  unit: 'ms',
  says: 'processor time of the main thread from that press until it rests, planning anew with it',
};

/** The passage stands there. */
const PAINTED = '#app:not([data-waiting])';

const SETTINGS = {
  all: 'everything',
  favorites: 'only her favorites',
} as const;

/** @param shows what new tabs show */
export async function measureNewTab(
  extension: Extension,
  runs: number,
  shows: keyof typeof SETTINGS,
): Promise<Values> {
  await choose(extension, shows);
  // The first one finds nothing laid ready.
  const first = await openWatched(extension, 'newtab.html', PAINTED);
  await turnTo(first.page);
  await atRest(first);
  await first.page.close();

  const named = (measure: Measure): Measure => ({
    ...measure,
    name: `${measure.name} (${SETTINGS[shows]})`,
  });
  const [ready, thread] = [named(READY), named(THREAD)];
  const [heart, after] = [named(HEART), named(AFTER)];
  const { note, all } = newNotes();
  for (let run = 0; run < runs; run += 1) {
    const tab = await openWatched(extension, 'newtab.html', PAINTED);
    note(ready, await turnTo(tab.page));
    await atRest(tab);
    const before = await tab.mainThread();
    note(thread, before);
    const press = () => tab.page.keyboard.press('f');
    note(heart, await timeChange(tab.page, 'keydown', null, press));
    await atRest(tab);
    note(after, (await tab.mainThread()) - before);
    // As it was, for what is measured next.
    await timeChange(tab.page, 'keydown', null, press);
    await atRest(tab);
    await tab.page.close();
  }
  return all();
}

/** Moves a pointer over a tab; gives the milliseconds until it answers. */
function turnTo(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const app = document.querySelector<HTMLElement>('#app');
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (app?.dataset.adopted !== undefined) resolve(performance.now() - start);
        });
        if (app) observer.observe(app, { attributes: true });
        dispatchEvent(new PointerEvent('pointermove'));
      }),
  );
}

async function choose(extension: Extension, shows: keyof typeof SETTINGS): Promise<void> {
  const { page } = await openWatched(extension, 'library.html#about', 'h1');
  await seed(page, { settings: [{ name: 'newTabs', value: shows, updatedAt: Date.now() }] });
  await page.close();
}
