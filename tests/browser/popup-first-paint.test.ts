import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../support/reminders.ts';
import { withBrokenStorage } from './broken-storage.ts';
import { type ChangedBuild, changedBuild } from './changed-build.ts';
import type { BrowserName, Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { seed } from './harness/seed.ts';
import { until } from './harness/until.ts';
import { openNewTab, untilShown } from './passage-page.ts';
import { openPopup, whole } from './popup-page.ts';
import { asInstalled } from './reset-extension.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];
/** A popup as browsers show it: they make none taller. */
const POPUP = { width: 360, height: 600 };
/** What stands in the popup of a mother whose baby is at home, and would hurt one whose baby died. */
const OF_A_BABY = /skin-to-skin|your baby(?! died)|bonding can be hard/i;

/** Keeps the text of every frame, from the first on. */
const keepWhatIsShown = `
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

/** How far things have moved so far without her doing; 0 where a browser does not say. */
const shifted = (page: Page) =>
  page.evaluate(async () => {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return 0;
    type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
    const shifts = await new Promise<PerformanceEntry[]>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(observer.takeRecords())));
    });
    return (shifts as Shift[])
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .reduce((sum, { value }) => sum + value, 0);
  });

/** When the first thing and the largest were painted, and whether the largest is of today's practice. */
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
          isToday: largest.element?.closest('[aria-labelledby="today"]') !== null,
        }
      );
    }),
  );

async function choose(extension: Extension, name: string, value: string): Promise<void> {
  const page = await extension.open('library.html', 'settings');
  const radio = `input[name="${name}"][value="${value}"]`;
  await page.waitForSelector(radio);
  await page.click(radio);
  await untilShown(page, 'Saved.');
}

const REMINDER = at('09:00', { kind: 'line' });

describe.each(browsers)('the first frame of the popup in %s', (browser) => {
  let build: ChangedBuild;
  let extension: Extension;

  beforeAll(async () => {
    build = await changedBuild(browser, { script: keepWhatIsShown });
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

  it('has today’s practice in it once a new tab or a popup was open, and nothing moves then', async () => {
    await openPopup(extension, POPUP);
    const popup = await openPopup(extension, POPUP);
    const paint = await painted(popup);
    expect(paint.isToday).toBe(true);
    // The same frame: browsers round the two times differently, by up to 4 ms.
    expect(paint.largest - paint.first).toBeLessThan(16);
    expect(await shifted(popup)).toBe(0);
    // No frame with half of it.
    const texts = (await everShown(popup)).filter((text) => text !== '');
    expect(texts[0]).toContain('Today, if you want');
  });

  it('moves nothing in any tab, with a reminder and favorites, and keeps its height', async () => {
    const tab = await openNewTab(extension);
    await tab.keyboard.press('f');
    await seed(tab, { reminders: [REMINDER] });
    for (const nth of [1, 2, 3]) {
      const popup = await openPopup(extension, POPUP);
      await popup.click(`[role="tab"]:nth-child(${nth})`);
      await untilShown(popup, 'Next reminder');
      expect(await shifted(popup)).toBe(0);
      expect(await popup.evaluate(() => document.body.scrollHeight)).toBeGreaterThanOrEqual(600);
    }
  });

  it('moves nothing in the first popup ever, which waits for the records', async () => {
    const popup = await openPopup(extension, POPUP);
    expect(await shifted(popup)).toBe(0);
  });

  it('follows the library: where her baby died, no card of a baby is shown for a moment', async () => {
    await openPopup(extension, POPUP);
    await choose(extension, 'situation', 'loss');
    const popup = await openPopup(extension, POPUP);
    const texts = await everShown(popup);
    expect(texts.filter((text) => OF_A_BABY.test(text))).toEqual([]);
    expect(texts.find((text) => text.includes('Today, if you want'))).not.toContain('Reasons');
    expect(await shifted(popup)).toBe(0);
  });

  it('holds back every card where there is no copy of her choice, until the records say it', async () => {
    await choose(extension, 'situation', 'loss');
    const page = await extension.open('library.html', 'about');
    await page.evaluate(() => localStorage.removeItem('gently-led:content-preferences'));
    const popup = await openPopup(extension, POPUP);
    expect((await everShown(popup)).filter((text) => OF_A_BABY.test(text))).toEqual([]);
  });

  it('speaks of God in no frame while Scripture is off', async () => {
    await choose(extension, 'scripture', 'lines');
    const popup = await openPopup(extension, POPUP);
    const texts = await everShown(popup);
    expect(texts.filter((text) => /\bGod\b|\bPs 34\b|\bpray/i.test(text))).toEqual([]);
  });
});

describe.each(browsers)('broken storage in %s', (browser) => {
  it('still shows the practices in the popup, says so calmly, and moves nothing', async () => {
    const broken = await withBrokenStorage(browser);
    const extension = await openExtension({ browser, build: broken.folder });
    const popup = await whole(await extension.open('popup.html', '', POPUP));
    await untilShown(popup, 'does not let this page keep anything');
    await untilShown(popup, 'Today, if you want');
    expect(await shifted(popup)).toBe(0);
    await extension.close();
    await broken.remove();
  });
});
