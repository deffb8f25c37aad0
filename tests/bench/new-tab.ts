/** A new tab opens many times a day, so saved favorites must not make it slower. */
import type { Page } from 'puppeteer-core';
import type { Extension } from '../browser/harness/extension.ts';
import { seed } from '../browser/harness/seed.ts';
import { type Measure, newRecorder, type Values } from './result.ts';
import { atRest, openWatched, timeChange } from './watched-page.ts';

const INTERACTIVE: Measure = {
  name: 'New tab, interactive',
  unit: 'ms',
  definition: 'from a pointer that moves over a painted tab until buttons and keys work',
};
const THREAD: Measure = {
  name: 'New tab, all its work, main thread',
  unit: 'ms',
  definition:
    'processor time of the main thread until it is at rest, including the plan for the next tabs',
};
const HEART: Measure = {
  name: 'New tab, heart',
  unit: 'ms',
  definition: 'from the press on F until the heart changes, when the favorite is on disk',
};
const AFTER: Measure = {
  name: 'New tab, after the heart, main thread',
  unit: 'ms',
  definition:
    'processor time of the main thread from that press until it is at rest, including the new plan',
};

/** Matches once the passage is in the page. */
const PAINTED = '#app:not([data-waiting])';

const SETTINGS = {
  all: 'everything',
  favorites: 'only favorites',
} as const;

/** @param shows the setting for what new tabs show */
export async function measureNewTab(
  extension: Extension,
  runs: number,
  shows: keyof typeof SETTINGS,
): Promise<Values> {
  await choose(extension, shows);
  // The first one has no snapshot.
  const first = await openWatched(extension, 'newtab.html', PAINTED);
  await wake(first.page);
  await atRest(first);
  await first.page.close();

  const named = (measure: Measure): Measure => ({
    ...measure,
    name: `${measure.name} (${SETTINGS[shows]})`,
  });
  const [interactive, thread] = [named(INTERACTIVE), named(THREAD)];
  const [heart, after] = [named(HEART), named(AFTER)];
  const { record, all } = newRecorder();
  for (let run = 0; run < runs; run += 1) {
    const tab = await openWatched(extension, 'newtab.html', PAINTED);
    record(interactive, await wake(tab.page));
    await atRest(tab);
    const before = await tab.mainThread();
    record(thread, before);
    const press = () => tab.page.keyboard.press('f');
    record(heart, await timeChange(tab.page, 'keydown', null, press));
    await atRest(tab);
    record(after, (await tab.mainThread()) - before);
    // Remove the favorite again.
    await timeChange(tab.page, 'keydown', null, press);
    await atRest(tab);
    await tab.page.close();
  }
  return all();
}

/** Moves a pointer over a tab; returns the milliseconds until it is interactive. */
function wake(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const app = document.querySelector<HTMLElement>('#app');
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (app?.dataset.hydrated !== undefined) resolve(performance.now() - start);
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
