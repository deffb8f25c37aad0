/**
 * The static twin: our extension with each page replaced by its rendered HTML, with the same style sheets,
 * fonts and scene and without any script. Nothing that shows the same can be faster. Its manifest is ours, as
 * some things in a manifest cost time by themselves, for example overriding the new tab.
 */
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { copyOf } from './installed.ts';

/** Extension pages are faster while a worker is running, so the twin has one that does nothing. */
const WORKER = "self.addEventListener('install', () => undefined);\n";

export type Twin = {
  folder: string;
  /** Adds what a page shows now, as a page of this name: "newtab.html". */
  add: (page: Page, name: string) => Promise<void>;
};

/**
 * A twin without pages.
 * @param build the folder of the built extension
 */
export async function newTwin(build: string): Promise<Twin> {
  const folder = await copyOf(build);
  const pages = (await readdir(folder)).filter((name) => /\.(html|js)$/.test(name));
  for (const name of pages) await rm(join(folder, name));
  await writeFile(join(folder, 'background.js'), WORKER);
  for (const name of ['newtab.html', 'popup.html', 'library.html']) {
    await writeFile(join(folder, name), '<!doctype html>\n');
  }
  return {
    folder,
    add: async (page, name) => writeFile(join(folder, name), await page.evaluate(htmlOf)),
  };
}

/** Runs in the page. */
function htmlOf(): string {
  const root = document.documentElement.cloneNode(true) as HTMLElement;
  for (const part of root.querySelectorAll('script, link[rel="modulepreload"]')) part.remove();
  return `<!doctype html>\n${root.outerHTML}`;
}
