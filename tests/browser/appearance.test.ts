import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Extension, PageName } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { settled } from './harness/settled.ts';
import { openNewTab } from './passage-page.ts';
import { saveAppearance } from './save-appearance.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];
const pages: [PageName, string][] = [
  ['newtab.html', ''],
  ['popup.html', ''],
  ['library.html', 'favorites'],
  ['library.html', 'reminders'],
  ['library.html', 'settings'],
  ['library.html', 'help'],
];

/** The brightest relative luminance that is painted, from 0 for black to 1 for white. */
async function brightest(page: Page): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const linear = (part: number) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    let most = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const [r = 0, g = 0, b = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
      most = Math.max(
        most,
        0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255),
      );
    }
    return most;
  }, picture);
}

describe.each(browsers)('the night theme in %s', (browser) => {
  let extension: Extension;
  beforeAll(async () => {
    // The night theme does not depend on the system's color scheme.
    extension = await openExtension({ browser, colorScheme: 'light' });
    await (await openNewTab(extension)).close();
    await saveAppearance(extension, { theme: 'night' });
  });
  afterAll(() => extension.close());

  it.each(pages)('has nothing bright anywhere: %s#%s', async (name, hash) => {
    const page = await extension.open(name, hash, { width: 800, height: 700 });
    await page.waitForSelector('h1');
    await settled(page);
    // The text is the brightest part. A white page would have 1.
    expect(await brightest(page)).toBeLessThan(0.5);
    await page.close();
  });

  it('is in the first frame, before the records are read', async () => {
    const page = await extension.open('newtab.html');
    const theme = await page.evaluate(() => ({
      theme: document.documentElement.dataset.theme,
      paper: getComputedStyle(document.documentElement).backgroundColor,
    }));
    expect(theme.theme).toBe('night');
    expect(theme.paper).not.toBe('rgb(255, 255, 255)');
    await page.close();
  });
});
