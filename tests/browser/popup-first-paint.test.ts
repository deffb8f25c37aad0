import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ChangedBuild, changedBuild } from './changed-build.ts';
import type { BrowserName, Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { untilShown } from './passage-page.ts';
import { openPopup } from './popup-page.ts';
import { asInstalled } from './reset-extension.ts';
import { saySituation } from './say-situation.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];
/** A popup as browsers show it: they make none taller. */
const POPUP = { width: 360, height: 600 };
/** Words of the popup that would hurt after a loss. */
const OF_A_BABY = /skin-to-skin|your baby(?! died)|bonding can be hard/i;

/** Records the text of every frame. */
const recordText = `
  const shown = globalThis.shown = [];
  const look = () => {
    const text = document.body?.innerText ?? '';
    if (text !== shown.at(-1)) shown.push(text);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

const everShown = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);

/** The times of the first and the largest paint, and whether the largest was in today's practice. */
const painted = (page: Page) =>
  until('the paint', () =>
    page.evaluate(async () => {
      type Largest = PerformanceEntry & { element: Element | null };
      const entries = await new Promise<PerformanceEntry[]>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      });
      const first = performance.getEntriesByName('first-contentful-paint')[0];
      const largest = entries.at(-1) as Largest | undefined;
      return (
        first &&
        largest && {
          first: first.startTime,
          largest: largest.startTime,
          // On some days another text is larger, in the same frame.
          isToday: entries.some(
            (entry) => (entry as Largest).element?.closest('[aria-labelledby="today"]') !== null,
          ),
        }
      );
    }),
  );

async function choose(extension: Extension, name: string, value: string): Promise<void> {
  const page = await extension.open('library.html', 'settings');
  const radio = `input[name="${name}"][value="${value}"]`;
  await page.waitForSelector(radio);
  await page.click(radio);
  await untilShown(page, 'Saved');
}

describe.each(browsers)('the first frame of the popup in %s', (browser) => {
  let build: ChangedBuild;
  let extension: Extension;

  beforeAll(async () => {
    build = await changedBuild(browser, { script: recordText });
    extension = await openExtension({ browser, build: build.folder });
  });
  afterEach(async () => {
    await asInstalled(extension);
    expect(await extension.problems()).toEqual([]);
  });
  afterAll(async () => {
    await extension.close();
    await build.remove();
  });

  it('shows today’s practice once another popup was open before', async () => {
    const before = await openPopup(extension, POPUP);
    // It is made when the browser is idle.
    await until('the copy for the next one', () =>
      before.evaluate(() => localStorage.getItem('gently-led:content-preferences') !== null),
    );
    const popup = await openPopup(extension, POPUP);
    const paint = await painted(popup);
    expect(paint.isToday).toBe(true);
    // Both are of one frame. Browsers round the two times differently, by up to 4 ms.
    expect(paint.largest - paint.first).toBeLessThan(16);
    // No earlier frame shows only a part.
    const texts = (await everShown(popup)).filter((text) => text !== '');
    expect(texts[0]).toContain('Today, if you want');
  });

  it('never shows a card about a baby after a loss', async () => {
    await openPopup(extension, POPUP);
    await saySituation(await extension.open('library.html', 'settings'), 'loss');
    const popup = await openPopup(extension, POPUP);
    const texts = await everShown(popup);
    expect(texts.filter((text) => OF_A_BABY.test(text))).toEqual([]);
    expect(texts.find((text) => text.includes('Today, if you want'))).not.toContain('Reasons');
  });

  it('shows no card before the records are read when there is no copy of the preferences', async () => {
    await saySituation(await extension.open('library.html', 'settings'), 'loss');
    const page = await extension.open('library.html', 'about');
    await page.evaluate(() => localStorage.removeItem('gently-led:content-preferences'));
    const popup = await openPopup(extension, POPUP);
    expect((await everShown(popup)).filter((text) => OF_A_BABY.test(text))).toEqual([]);
  });

  it('never mentions God while Scripture is off', async () => {
    await choose(extension, 'scripture', 'lines');
    const popup = await openPopup(extension, POPUP);
    const texts = await everShown(popup);
    expect(texts.filter((text) => /\bGod\b|\bPs 34\b|\bpray/i.test(text))).toEqual([]);
  });
});
