import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withBrokenStorage } from './broken-storage.ts';
import type { BrowserName, Extension } from './harness/extension.ts';
import { hydrated } from './harness/hydrated.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { openNewTab, readPassage, untilRead, untilShown } from './passage-page.ts';
import { moveSnapshotToYesterday } from './yesterdays-snapshot.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

/** What the browser measured of the first frame. */
type Paint = {
  /** Milliseconds from the start of the navigation. */
  first: number;
  /** Time of the largest contentful paint, and the part of the page that it was in. */
  largest: { time: number; part: string };
  /** The sum of all layout shifts; 0 in browsers that do not count them. */
  shift: number;
};

function measurePaint(page: Page): Promise<Paint> {
  return until('the first paint', () =>
    page.evaluate(async () => {
      const observed = (type: string) =>
        new Promise<PerformanceEntry[]>((resolve) => {
          if (!PerformanceObserver.supportedEntryTypes.includes(type)) return resolve([]);
          const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
          observer.observe({ type, buffered: true });
          // An observer is not called when nothing was recorded.
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
        shift: shifts.reduce((sum, { value }) => sum + value, 0),
      };
    }),
  );
}

/** Expects that the passage was in the first paint, and that nothing has moved since. */
function expectPassageFirst(paint: Paint): void {
  expect(['text', 'reflection']).toContain(paint.largest.part);
  // Both are of one frame. Browsers round the two times differently, by up to 4 ms.
  expect(paint.largest.time - paint.first).toBeLessThan(16);
  expect(paint.shift).toBe(0);
}

describe.each(browsers)('the first frame in %s', (browser) => {
  let extension: Extension;

  beforeAll(async () => {
    extension = await openExtension({ browser });
  });

  afterAll(() => extension.close());

  it('shows the passage in the first tab ever', async () => {
    const page = await openNewTab(extension);
    expectPassageFirst(await measurePaint(page));
    // An open tab would go on writing snapshots.
    await page.close();
  });

  it('shows the passage in later tabs', async () => {
    const page = await openNewTab(extension);
    expectPassageFirst(await measurePaint(page));
    await page.close();
  });

  it('shows the next passage after the date has changed, the same in all tabs', async () => {
    const today = await openNewTab(extension);
    await until('the snapshot', () =>
      today.evaluate(() => localStorage.getItem('gently-led:snapshot') !== null),
    );
    await today.close();
    // Our other pages would write the snapshot too.
    const elsewhere = await extension.open('licenses.txt');
    const tomorrow = await elsewhere.evaluate(moveSnapshotToYesterday);

    const page = await extension.newTab();
    expect((await readPassage(page)).text).toBe(tomorrow);
    expectPassageFirst(await measurePaint(page));
    await hydrated(page);
    expect((await readPassage(await openNewTab(extension))).text).toBe(tomorrow);
  });
});

describe.each(browsers)('a new tab with broken storage in %s', (browser) => {
  it('shows the passage in the first frame, says calmly what is wrong, and goes to the next one', async () => {
    const broken = await withBrokenStorage(browser);
    const extension = await openExtension({ browser, build: broken.folder });
    const page = await extension.open('newtab.html');
    await hydrated(page);
    expectPassageFirst(await measurePaint(page));
    const before = await readPassage(page);
    await untilShown(page, 'won’t let this page save anything');
    await page.keyboard.press('ArrowRight');
    await untilRead(page, 'the next passage', ({ text }) => text !== before.text);
    await extension.close();
    await broken.remove();
  });
});

describe('dark mode in chromium', () => {
  it('is dark from the first frame on, without a white flash', async () => {
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
    await hydrated(page);
    // The page may answer before its first picture arrives.
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
