import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Extension, OpenOptions } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { openNewTab, readPassage, untilRead } from './passage-page.ts';
import { saveAppearance } from './save-appearance.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

/** Options for a system that asks for reduced motion. */
const REDUCED: Partial<OpenOptions> = {
  prefs: { 'ui.prefersReducedMotion': 1 },
  args: ['--force-prefers-reduced-motion'],
};

declare global {
  interface Window {
    /** The pseudo-elements that were animated, for each cross-fade. */
    fades: string[][];
    /** How often the text in the live region has changed. */
    announced: number;
  }
}

/** A new tab that records what fades, and how often another text is announced. */
async function openWatched(extension: Extension): Promise<Page> {
  const page = await openNewTab(extension);
  await page.evaluate(() => {
    window.fades = [];
    window.announced = 0;
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
      if (live?.textContent !== before) window.announced++;
      before = live?.textContent;
    };
    if (live) {
      const all = { subtree: true, childList: true, characterData: true };
      new MutationObserver(read).observe(live, all);
    }
  });
  return page;
}

/** Goes one passage forward or back. Returns all fades so far. */
async function go(page: Page, key: 'ArrowRight' | 'ArrowLeft' = 'ArrowRight') {
  const before = (await readPassage(page)).text;
  await page.keyboard.press(key);
  await untilRead(page, 'the next passage', ({ text }) => text !== before);
  await until('the end of the fade', () =>
    page.evaluate(() => document.documentElement.dataset.passage === undefined),
  );
  return page.evaluate(() => window.fades);
}

describe.each(browsers)('the change to another passage in %s', (browser) => {
  let extension: Extension;

  beforeAll(async () => {
    extension = await openExtension({ browser });
  });

  afterAll(() => extension.close());

  it('fades only the passage by day, in its place, and announces it once', async () => {
    await saveAppearance(extension, { theme: 'light' });
    const page = await openWatched(extension);
    expect(await go(page)).toEqual([
      ['::view-transition-old(leaving)', '::view-transition-new(arriving)'],
    ]);
    expect(await page.evaluate(() => window.announced)).toBe(1);
  });

  it('ends at the same passage after five quick presses as after five slow ones', async () => {
    const page = await openWatched(extension);
    // After the first press the order stays the same, even if the records open later.
    await go(page);
    const { text: start } = await readPassage(page);
    for (const _ of [1, 2, 3, 4, 5]) await go(page);
    const { text: end } = await readPassage(page);
    for (const _ of [1, 2, 3, 4, 5]) await go(page, 'ArrowLeft');
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
    ['when motion is off', { theme: 'light', motion: 'still' }],
  ])('fades nothing %s', async (_when, appearance) => {
    await saveAppearance(extension, appearance);
    expect(await go(await openWatched(extension))).toEqual([]);
  });

  it('reports no error', async () => {
    expect(await extension.problems()).toEqual([]);
  });
});

describe.each(browsers)('reduced motion in %s', (browser) => {
  it('shows the next passage at once', async () => {
    const extension = await openExtension({ browser, ...REDUCED });
    try {
      await saveAppearance(extension, { theme: 'light' });
      expect(await go(await openWatched(extension))).toEqual([]);
    } finally {
      await extension.close();
    }
  });
});
