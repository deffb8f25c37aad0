/** Takes pictures of every page in every state, to compare them side by side. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Extension, PageName } from './extension.ts';
import { type Seed, seed } from './seed.ts';
import { settled } from './settled.ts';

/** A page in one state. */
export type View = {
  name: string;
  page: PageName;
  hash?: string;
  /** Brings the page into the state. */
  prepare?: (page: Page, extension: Extension) => Promise<void>;
};

/** An appearance. */
export type Setting = {
  name: string;
  scheme: 'light' | 'dark';
  /** As it is stored. */
  appearance: object;
  /** The text size in percent of the browser's. */
  text?: number;
  forcedColors?: boolean;
};

export const WIDTHS = [360, 768, 1280, 2560];
const HEIGHTS: Record<number, number> = { 360: 780, 768: 1024, 1280: 800, 2560: 1440 };

export const SETTINGS: Setting[] = [
  { name: 'light', scheme: 'light', appearance: { theme: 'light' } },
  { name: 'dark', scheme: 'dark', appearance: { theme: 'dark' } },
  { name: 'night', scheme: 'dark', appearance: { theme: 'night' } },
];

/** For the narrow and the wide width only. */
export const HARD_SETTINGS: Setting[] = [
  { name: 'text-200', scheme: 'light', appearance: { theme: 'light' }, text: 200 },
  { name: 'forced-colors', scheme: 'dark', appearance: {}, forcedColors: true },
];

export type Picture = { view: string; setting: string; width: number; file: string };

/**
 * Takes the pictures.
 * @param folder for the files; made if it is missing
 * @returns one entry a picture; `file` is its name in the folder
 */
export async function takeGallery(
  extension: Extension,
  folder: string,
  views: readonly View[],
  records: Seed,
): Promise<Picture[]> {
  await mkdir(folder, { recursive: true });
  const first = await extension.open('library.html', 'about');
  await first.waitForSelector('h1');
  await seed(first, records);
  await first.close();

  const pictures: Picture[] = [];
  const take = async (setting: Setting, widths: readonly number[]) => {
    for (const view of views) {
      for (const width of widths) {
        if (view.page === 'popup.html' && width > 768) continue;
        const page = await openView(extension, view, setting, width);
        const file = `${view.name}-${setting.name}-${width}.png`;
        await page.screenshot({ path: join(folder, file) as `${string}.png` });
        await page.close();
        pictures.push({ view: view.name, setting: setting.name, width, file });
      }
    }
  };
  for (const setting of SETTINGS) await take(setting, WIDTHS);
  for (const setting of HARD_SETTINGS) {
    // Firefox has forced colors only for the whole browser.
    if (setting.forcedColors && extension.browser === 'firefox') continue;
    await take(setting, [360, 1280]);
  }
  return pictures;
}

async function openView(
  extension: Extension,
  view: View,
  setting: Setting,
  width: number,
): Promise<Page> {
  const size = { width, height: HEIGHTS[width] ?? 800 };
  const page = await extension.open(view.page, view.hash ?? '', size);
  await extension.colorScheme(page, setting.scheme);
  if (setting.forcedColors) await forceColors(page);
  // Like the settings do: in the records, and in the copy for the first frame.
  await seed(page, { settings: [{ name: 'appearance', value: setting.appearance, updatedAt: 1 }] });
  await page.evaluate((appearance) => {
    localStorage.setItem('gently-led:appearance', appearance);
    localStorage.setItem('gently-led:welcome', 'done');
  }, JSON.stringify(setting.appearance));
  await extension.reload(page);
  await view.prepare?.(page, extension);
  if (setting.text) {
    await page.evaluate((percent) => {
      document.documentElement.style.fontSize = `${percent}%`;
    }, setting.text);
  }
  await settled(page);
  return page;
}

async function forceColors(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ],
  });
}

/**
 * Writes an HTML page with all pictures, a row for each view.
 * @param pictures by their folder, relative to the page
 */
export async function writeGallery(
  file: string,
  pictures: ReadonlyMap<string, readonly Picture[]>,
): Promise<void> {
  const all = [...pictures].flatMap(([folder, ones]) => ones.map((one) => ({ ...one, folder })));
  const views = [...new Set(all.map(({ view }) => view))];
  const figure = (one: (typeof all)[number]) => `
    <figure><img loading="lazy" src="${one.folder}/${one.file}" alt="" height="360">
    <figcaption>${one.folder}, ${one.setting}, ${one.width} px</figcaption></figure>`;
  const rows = views.map((view) => {
    const ones = all.filter((one) => one.view === view);
    return `<h2>${view}</h2><div>${ones.map(figure).join('')}</div>`;
  });
  await writeFile(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
    <style>body{font:1rem/1.5 system-ui;margin:2rem;background:#777}div{display:flex;gap:1rem;overflow:auto}
    figure{margin:0}h2{margin:2rem 0 .5rem}figcaption{font-size:.8rem}</style>${rows.join('\n')}</html>`,
  );
}
