import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { BrowserName, Extension } from './harness/extension.ts';
import { hydrated } from './harness/hydrated.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

const untilEmpty = (page: Page) =>
  until('an empty page', () =>
    page.evaluate(() => location.href === 'about:blank' && document.body.innerText === ''),
  );

describe.each(browsers)('quick hide in %s', (browser) => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await openExtension({ browser });
  });
  afterAll(() => extension.close());

  it('replaces a new tab in the history when Escape is pressed twice', async () => {
    const page = await extension.open('licenses.txt');
    await page.evaluate(() => location.assign('/newtab.html')).catch(() => undefined);
    await until('the new tab', () => page.evaluate(() => document.querySelector('#app') !== null));
    await hydrated(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await untilEmpty(page);
    await page.evaluate(() => history.back()).catch(() => undefined);
    await until('the page before', () =>
      page.evaluate(() => location.pathname === '/licenses.txt'),
    );
    await page.close();
  });

  it('leaves an empty tab when its button is pressed in the library', async () => {
    const page = await extension.open('library.html', 'help');
    await page.waitForSelector('button[aria-keyshortcuts="Escape"]');
    await page.click('button[aria-keyshortcuts="Escape"]');
    await untilEmpty(page);
    await page.close();
  });
});
