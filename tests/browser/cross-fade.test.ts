import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Extension, OpenOptions } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { openNewTab, readPassage, untilRead } from './passage-page.ts';
import { keepLook } from './set-appearance.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

/** What the system of a person says who wants no motion. */
const REDUCED: Partial<OpenOptions> = {
  prefs: { 'ui.prefersReducedMotion': 1 },
  args: ['--force-prefers-reduced-motion'],
};

declare global {
  interface Window {
    /** What faded, in each cross-fade: the pseudo-elements that were animated. */
    fades: string[][];
    /** How often another text was said, that is, put into the live region. */
    said: number;
  }
}

/** A new tab that writes down what fades and how often another text is said. */
async function openWatched(extension: Extension): Promise<Page> {
  const page = await openNewTab(extension);
  await page.evaluate(() => {
    window.fades = [];
    window.said = 0;
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = (update) => {
      const fade = start(update);
      const parts: string[] = [];
      window.fades.push(parts);
      fade.ready.then(
        () => {
          const animated = document.getAnimations().map(({ effect }) => effect as KeyframeEffect);
          parts.push(...animated.flatMap(({ pseudoElement }) => pseudoElement ?? []));
        },
        () => parts.push('ended early'),
      );
      return fade;
    };
    const live = document.querySelector('[aria-live]:has(figure)');
    let before = live?.textContent;
    const read = () => {
      if (live?.textContent !== before) window.said++;
      before = live?.textContent;
    };
    if (live) {
      const all = { subtree: true, childList: true, characterData: true };
      new MutationObserver(read).observe(live, all);
    }
  });
  return page;
}

/** Walks one passage on, or back, and gives what has faded so far. */
async function walk(page: Page, key: 'ArrowRight' | 'ArrowLeft' = 'ArrowRight') {
  const before = (await readPassage(page)).text;
  await page.keyboard.press(key);
  await untilRead(page, 'the next passage', ({ text }) => text !== before);
  await until('the end of the fade', () =>
    page.evaluate(() => document.documentElement.dataset.passage === undefined),
  );
  return page.evaluate(() => window.fades);
}

describe.each(browsers)('from one passage to the next in %s', (browser) => {
  let extension: Extension;

  beforeAll(async () => {
    extension = await openExtension({ browser });
  });

  afterAll(() => extension.close());

  it('by day only the passage fades, in its place, and is said once', async () => {
    await keepLook(extension, { theme: 'light' });
    const page = await openWatched(extension);
    expect(await walk(page)).toEqual([
      ['::view-transition-old(leaving)', '::view-transition-new(arriving)'],
    ]);
    expect(await page.evaluate(() => window.said)).toBe(1);
  });

  it('five quick presses end where five slow ones do', async () => {
    const page = await openWatched(extension);
    // Who has begun to walk keeps to her way, also when the records open only then.
    await walk(page);
    const { text: start } = await readPassage(page);
    for (const _ of [1, 2, 3, 4, 5]) await walk(page);
    const { text: end } = await readPassage(page);
    for (const _ of [1, 2, 3, 4, 5]) await walk(page, 'ArrowLeft');
    expect((await readPassage(page)).text).toBe(start);

    await page.evaluate(() => {
      for (const _ of [1, 2, 3, 4, 5]) {
        document.querySelector<HTMLElement>('[aria-keyshortcuts="ArrowRight"]')?.click();
      }
    });
    await untilRead(page, 'the fifth passage', ({ text }) => text === end);
  });

  it.each([
    ['at night', { theme: 'night' }],
    ['where she wants nothing to move', { theme: 'light', motion: 'still' }],
  ])('nothing fades %s', async (_when, appearance) => {
    await keepLook(extension, appearance);
    expect(await walk(await openWatched(extension))).toEqual([]);
  });

  it('no error was reported', async () => {
    expect(await extension.problems()).toEqual([]);
  });
});

describe.each(browsers)('with reduced motion in %s', (browser) => {
  it('the next passage is there at once', async () => {
    const extension = await openExtension({ browser, ...REDUCED });
    try {
      await keepLook(extension, { theme: 'light' });
      expect(await walk(await openWatched(extension))).toEqual([]);
    } finally {
      await extension.close();
    }
  });
});
