import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Extension } from './harness/extension.ts';
import { inFirefox } from './harness/firefox-chrome.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { openNewTab, readPassage, untilRead } from './passage-page.ts';

/** The passages of content/first-tab.yaml. */
const FIRST = ['Psalm 34:18', 'Matthew 11:28', 'Psalm 145:18'];
const browsers: BrowserName[] = ['chromium', 'firefox'];

describe.each(browsers)('a new tab in %s', (browser) => {
  let extension: Extension;

  beforeAll(async () => {
    extension = await openExtension({ browser });
  });

  afterAll(async () => {
    expect(await extension.problems()).toEqual([]);
    await extension.close();
  });

  it('shows a passage that fits everyone in the very first tab, with its reflection', async () => {
    const read = await untilRead(await extension.newTab(), 'a passage', ({ text }) => text !== '');
    expect(FIRST).toContain(read.source.replace(/ \(\w+\)$/, ''));
    expect(read.reflection).not.toBe('');
  });

  it('shows the same passage in every tab of a day', async () => {
    const tabs = [
      await openNewTab(extension),
      await openNewTab(extension),
      await openNewTab(extension),
    ];
    const texts = await Promise.all(tabs.map(async (tab) => (await readPassage(tab)).text));
    expect(new Set(texts).size).toBe(1);
    for (const tab of tabs) await tab.close();
  });

  it('has a neutral title and leaves the focus where it is', async () => {
    const page = await openNewTab(extension);
    expect(await page.title()).toBe('New tab');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await page.$('[autofocus]')).toBeNull();
  });

  it('goes to the next and previous passage by buttons and arrow keys, also from the first to the last', async () => {
    const page = await openNewTab(extension);
    const first = await readPassage(page);
    const seen = [first.text];
    await page.click('[aria-label="Next passage"]');
    const second = await untilRead(page, 'the next passage', ({ text }) => text !== first.text);
    seen.push(second.text);
    await page.keyboard.press('ArrowRight');
    const third = await untilRead(page, 'the one after', ({ text }) => !seen.includes(text));
    await page.keyboard.press('ArrowLeft');
    await untilRead(page, 'the one before', ({ text }) => text === second.text);
    await page.click('[aria-label="Previous passage"]');
    await untilRead(page, 'the first again', ({ text }) => text === first.text);
    await page.keyboard.press('ArrowLeft');
    await untilRead(page, 'the last one', ({ text }) => ![...seen, third.text].includes(text));
    await page.keyboard.press('ArrowRight');
    await untilRead(page, 'the first once more', ({ text }) => text === first.text);
  });

  it('keeps the passage of the day when another one was visited', async () => {
    const page = await openNewTab(extension);
    const today = await readPassage(page);
    await page.keyboard.press('ArrowRight');
    await untilRead(page, 'the next passage', ({ text }) => text !== today.text);
    expect((await readPassage(await extension.newTab())).text).toBe(today.text);
  });

  it('saves and removes a favorite with F or the heart, in all tabs at once', async () => {
    const here = await openNewTab(extension);
    const there = await openNewTab(extension);
    await there.bringToFront();
    await there.keyboard.press('f');
    await untilRead(there, 'the heart', ({ favorite }) => favorite);
    await here.bringToFront();
    await untilRead(here, 'the heart in the other tab', ({ favorite }) => favorite);
    await here.click('[aria-label="Favorite"]');
    await untilRead(here, 'the heart let go', ({ favorite }) => !favorite);
  });
});

describe('the home page of Firefox', () => {
  it('shows the passage when it is set to the address in the About view', async () => {
    const extension = await openExtension({ browser: 'firefox' });
    const library = await extension.open('library.html', 'about');
    const address = await library
      .waitForSelector('input[readonly]')
      .then((input) => input?.evaluate((element) => (element as HTMLInputElement).value));
    expect(address).toBe(`${extension.origin}/newtab.html`);

    await inFirefox(
      extension.puppeteer,
      `(Services.prefs.setStringPref('browser.startup.homepage', ${JSON.stringify(address)}),
        Services.wm.getMostRecentWindow('navigator:browser').BrowserCommands.home())`,
    );
    const home = await until('the home page', async () => {
      for (const page of await extension.puppeteer.pages()) {
        if ((await extension.address(page)) === address) return page;
      }
      return null;
    });
    const read = await untilRead(home, 'the passage', ({ text }) => text !== '');
    expect(FIRST).toContain(read.source.replace(/ \(\w+\)$/, ''));
    await extension.close();
  });
});
