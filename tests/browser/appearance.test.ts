import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sceneFor } from '@/domain/scene/draw.ts';
import { PHASES } from '@/domain/scene/scene.ts';
import type { BrowserName, Extension, PageName } from './harness/extension.ts';
import { hydrated } from './harness/hydrated.ts';
import { openExtension } from './harness/open-extension.ts';
import { settled } from './harness/settled.ts';
import { until } from './harness/until.ts';
import { openNewTab } from './passage-page.ts';
import { keepLook } from './set-appearance.ts';

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

describe.each(browsers)('the night in %s', (browser) => {
  let extension: Extension;
  beforeAll(async () => {
    // A system in light mode: the night does not depend on it.
    extension = await openExtension({ browser, colorScheme: 'light' });
    await (await openNewTab(extension)).close();
    await keepLook(extension, { theme: 'night' });
  });
  afterAll(() => extension.close());

  it.each(pages)('has nothing bright anywhere: %s#%s', async (name, hash) => {
    const page = await extension.open(name, hash, { width: 800, height: 700 });
    await page.waitForSelector('h1');
    await settled(page);
    // The text itself is the brightest; a white page would have 1.
    expect(await brightest(page)).toBeLessThan(0.5);
    await page.close();
  });

  it('is there in the first frame, before the records are read', async () => {
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

describe.each(browsers)('quick hide in %s', (browser) => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await openExtension({ browser });
  });
  afterAll(() => extension.close());

  const isEmpty = (page: Page) =>
    until('an empty page', () =>
      page.evaluate(() => location.href === 'about:blank' && document.body.innerText === ''),
    );

  it('leaves an empty tab at Escape twice, and “back” does not bring the page up', async () => {
    const page = await openNewTab(extension);
    await hydrated(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await isEmpty(page);
    // What was before the tab's page is empty as well, so the page goes, or nothing happens.
    await page.evaluate(() => history.back()).catch(() => undefined);
    await isEmpty(page);
    await page.close();
  });

  it('leaves an empty tab at the press of its button, on the library too', async () => {
    const page = await extension.open('library.html', 'help');
    await page.waitForSelector('button[aria-keyshortcuts="Escape"]');
    await page.click('button[aria-keyshortcuts="Escape"]');
    await isEmpty(page);
    await page.close();
  });
});

describe('a passage as a picture in chromium', () => {
  it.each([
    ['Save a square picture', 1080, 1080],
    ['Save a wide picture', 1600, 900],
  ])('%s: a PNG of %i by %i', async (name, width, height) => {
    const folder = await mkdtemp(join(tmpdir(), 'gently-led-'));
    const extension = await openExtension({ browser: 'chromium' });
    const page = await openNewTab(extension);
    await hydrated(page);
    const session = await extension.puppeteer.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await page.keyboard.press('s');
    await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
    const file = await until('the picture', async () =>
      (await readdir(folder)).find((one) => one.endsWith('.png')),
    );
    const png = await readFile(join(folder, file));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
    expect(await extension.problems()).toEqual([]);
    await extension.close();
    await rm(folder, { recursive: true, force: true });
  });
});

describe('the words on every scene of a year', () => {
  it('have 7:1 on every painted pixel, at every time of day, in every theme', async () => {
    const extension = await openExtension({ browser: 'chromium' });
    const page = await openNewTab(extension);
    await hydrated(page);
    const hours = { dawn: 7, day: 12, dusk: 19, night: 23 };
    const dates = Array.from({ length: 366 }, (_, day) =>
      Temporal.PlainDate.from('2026-01-01').add({ days: day }).toString(),
    );
    for (const phase of PHASES) {
      const scenes = dates.map((date) => sceneFor(date, hours[phase]).shapes);
      const lowest = await page.evaluate(paintAll, phase, scenes);
      expect(lowest).toBeGreaterThanOrEqual(7);
    }
    await extension.close();
  });
});

/** Paints scenes in each theme and gives the lowest contrast of a pixel with the ink. Runs in the page. */
function paintAll(phase: string, scenes: readonly (readonly { path: string; tone: string }[])[]) {
  const root = document.documentElement;
  const context = new OffscreenCanvas(40, 22).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  const linear = (part: number) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = (pixels: Uint8ClampedArray, at: number) =>
    0.2126 * linear(pixels[at] ?? 0) +
    0.7152 * linear(pixels[at + 1] ?? 0) +
    0.0722 * linear(pixels[at + 2] ?? 0);
  const probe = document.body.appendChild(document.createElement('i'));
  let lowest = Number.POSITIVE_INFINITY;
  for (const theme of ['light', 'dark', 'night']) {
    root.dataset.theme = theme;
    root.dataset.phase = phase;
    const color = (name: string) => {
      probe.style.setProperty('color', `var(--${name})`);
      return getComputedStyle(probe).color;
    };
    const tones = new Map(
      ['light', '1', '2', '3', '4'].map((tone) => [tone, color(`scene-${tone}`)]),
    );
    const [top, low, ink] = [color('sky-top'), color('sky-low'), color('ink')];
    context.resetTransform();
    context.fillStyle = ink;
    context.fillRect(0, 0, 1, 1);
    const text = luminance(context.getImageData(0, 0, 1, 1).data, 0);
    for (const shapes of scenes) {
      context.resetTransform();
      const sky = context.createLinearGradient(0, 0, 0, 22);
      sky.addColorStop(0, top);
      sky.addColorStop(1, low);
      context.fillStyle = sky;
      context.fillRect(0, 0, 40, 22);
      context.scale(40 / 1600, 22 / 900);
      for (const { path, tone } of shapes) {
        context.fillStyle = tones.get(tone) ?? '';
        context.fill(new Path2D(path));
      }
      const { data } = context.getImageData(0, 0, 40, 22);
      for (let at = 0; at < data.length; at += 4) {
        const ground = luminance(data, at);
        const ratio = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
        lowest = Math.min(lowest, ratio);
      }
    }
  }
  probe.remove();
  return lowest;
}
