/** Installs several extensions in one browser, one for each variant, so that all are measured in one run. */
import { cp } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { until } from '../browser/harness/until.ts';
import { newFolder } from './new-folder.ts';

export type Installed = {
  origin: string;
  /** Opens one of its pages: "library.html#about". */
  open: (address: string) => Promise<Page>;
};

/** Installs an unpacked extension and waits until its worker has started. */
export async function install(browser: Browser, folder: string): Promise<Installed> {
  const origin = `chrome-extension://${await browser.installExtension(folder)}`;
  await until('the worker', () =>
    browser
      .targets()
      .some((target) => target.type() === 'service_worker' && target.url().startsWith(origin)),
  );
  return {
    origin,
    async open(address) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(`${origin}/${address}`);
      return page;
    },
  };
}

/** Copies a build: another folder is another extension, with records of its own. */
export async function copyOf(build: string): Promise<string> {
  const copy = await newFolder();
  await cp(build, copy, { recursive: true });
  return copy;
}

/**
 * Installs an extension that is not measured: Chromium paints pages of the one that was installed last a
 * frame later than the same pages of the others.
 */
export async function installLast(browser: Browser, build: string): Promise<void> {
  await install(browser, await copyOf(build));
}
