import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withBrokenStorage } from './broken-storage.ts';
import type { BrowserName, Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { adopted, openNewTab, readPassage, untilRead, untilShown } from './passage-page.ts';
import { asOnTheDayBefore } from './yesterdays-snapshot.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

/** What the browser measured of the first frame. */
type Paint = {
  /** Milliseconds from the start of the navigation. */
  first: number;
  /** Time and part of the page of the largest thing painted. */
  largest: { time: number; part: string };
  /** How far things moved without her doing; null where a browser does not say. */
  shift: number | null;
};

function measurePaint(page: Page): Promise<Paint> {
  return until('the first paint', () =>
    page.evaluate(async () => {
      const observed = (type: string) =>
        new Promise<PerformanceEntry[]>((resolve) => {
          if (!PerformanceObserver.supportedEntryTypes.includes(type)) return resolve([]);
          const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
          observer.observe({ type, buffered: true });
          // Nothing was recorded: an observer is not called then.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(observer.takeRecords())));
        });
      const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      const largest = (await observed('largest-contentful-paint')).at(-1) as
        | (PerformanceEntry & { element: Element | null })
        | undefined;
      if (first === undefined || largest === undefined) return null;
      const shifts = (await observed('layout-shift')) as (PerformanceEntry & { value: number })[];
      return {
        first,
        largest: {
          time: largest.startTime,
          part: largest.element?.closest('[data-slot]')?.getAttribute('data-slot') ?? '',
        },
        shift: PerformanceObserver.supportedEntryTypes.includes('layout-shift')
          ? shifts.reduce((sum, { value }) => sum + value, 0)
          : null,
      };
    }),
  );
}

/** The passage was in the first paint, and nothing moved after it. */
function expectPassageFirst(paint: Paint): void {
  expect(['text', 'reflection']).toContain(paint.largest.part);
  // The same frame: browsers round the two times differently, by up to 4 ms.
  expect(paint.largest.time - paint.first).toBeLessThan(16);
  expect(paint.shift ?? 0).toBe(0);
}

describe.each(browsers)('the first frame in %s', (browser) => {
  let extension: Extension;

  beforeAll(async () => {
    extension = await openExtension({ browser });
  });

  afterAll(() => extension.close());

  it('holds the passage in the first tab ever', async () => {
    const page = await openNewTab(extension);
    expectPassageFirst(await measurePaint(page));
    // It would go on to lay ready what comes next, while others bring that about by hand.
    await page.close();
  });

  it('holds the passage in the tabs after it', async () => {
    const page = await openNewTab(extension);
    expectPassageFirst(await measurePaint(page));
    await page.close();
  });

  it('holds the next passage when the date has just changed, and all tabs agree on it', async () => {
    const today = await openNewTab(extension);
    await until('the snapshot', () =>
      today.evaluate(() => localStorage.getItem('gently-led:snapshot') !== null),
    );
    // As if the snapshot and the rotation had been written yesterday.
    await today.close();
    const elsewhere = await extension.open('library.html');
    const tomorrow = await elsewhere.evaluate(asOnTheDayBefore);

    const page = await extension.newTab();
    expect((await readPassage(page)).text).toBe(tomorrow);
    expectPassageFirst(await measurePaint(page));
    await adopted(page);
    expect((await readPassage(await openNewTab(extension))).text).toBe(tomorrow);
  });
});

describe.each(browsers)('broken storage in %s', (browser) => {
  it('still shows the passage in the first frame, says so calmly, and lets her walk', async () => {
    const broken = await withBrokenStorage(browser);
    const extension = await openExtension({ browser, build: broken.folder });
    const page = await extension.open('newtab.html');
    await adopted(page);
    expectPassageFirst(await measurePaint(page));
    const before = await readPassage(page);
    await untilShown(page, 'does not let this page keep anything');
    await page.keyboard.press('ArrowRight');
    await untilRead(page, 'the next passage', ({ text }) => text !== before.text);
    await extension.close();
    await broken.remove();
  });
});

describe('dark mode in chromium', () => {
  it('never flashes white: every frame from the first on is dark', async () => {
    const extension = await openExtension({ browser: 'chromium', colorScheme: 'dark' });
    const page = await extension.open('library.html');
    const client = await page.createCDPSession();
    const frames: string[] = [];
    client.on('Page.screencastFrame', ({ data, sessionId }) => {
      frames.push(data);
      void client.send('Page.screencastFrameAck', { sessionId });
    });
    await client.send('Page.startScreencast', { format: 'png', maxWidth: 320, maxHeight: 200 });
    await page.goto(`${extension.origin}/newtab.html`);
    await adopted(page);
    // The page may be sooner than the first picture of it.
    await until('a picture of a frame', () => frames.length > 0);
    await client.send('Page.stopScreencast');
    const brightest = await page.evaluate(async (images) => {
      const light: number[] = [];
      for (const image of images) {
        const bytes = Uint8Array.from(atob(image), (char) => char.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
        let sum = 0;
        for (let at = 0; at < pixels.length; at += 4) sum += pixels[at] ?? 255;
        light.push(sum / (pixels.length / 4));
      }
      return light;
    }, frames);
    expect(Math.max(...brightest)).toBeLessThan(60);
    await extension.close();
  });
});
