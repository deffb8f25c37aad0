/**
 * The static twin: our extension with what its pages look like once they stand, as plain HTML with the same
 * style sheets, fonts and scene and no script at all. Nothing that shows the same can be faster. All
 * else is as in ours, as a browser takes longer for some extensions: for one that has the new tab, say.
 */
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { copyOf } from './installed.ts';

/** An extension's page goes faster while its worker lives, so the twin has one, which does nothing. */
const WORKER = "self.addEventListener('install', () => undefined);\n";

export type Twin = {
  folder: string;
  /** Adds what a page shows now, under a name: "newtab.html". */
  add: (page: Page, name: string) => Promise<void>;
};

/**
 * A twin without pages yet.
 * @param build of ours
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
