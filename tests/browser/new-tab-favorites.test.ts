import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFavorites, press } from './favorites-page.ts';
import type { BrowserName, Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { openNewTab, readPassage, untilRead, untilShown } from './passage-page.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

describe.each(browsers)('new tabs that show only favorites in %s', (browser) => {
  let extension: Extension;

  beforeEach(async () => {
    extension = await openExtension({ browser });
    // Today's passage is chosen before anything is saved.
    await (await openNewTab(extension)).close();
  });

  afterEach(async () => {
    expect(await extension.problems()).toEqual([]);
    await extension.close();
  });

  /** Writes an own passage that is included in new tabs. */
  const write = async (text: string) => {
    const page = await extension.open('library.html', 'favorites/new');
    await page.waitForSelector('textarea');
    await page.type('textarea', text);
    await page.click('input[role="switch"]');
    await press(page, 'Save');
    await until('it to be kept', () => page.evaluate(() => location.hash.includes('own')));
    await untilShown(page, text);
    await page.close();
  };
  const choose = async (newTabs: 'all' | 'favorites') => {
    const page = await extension.open('library.html', 'settings');
    const radio = `input[name="newTabs"][value="${newTabs}"]`;
    await page.waitForSelector(radio);
    await page.click(radio);
    await untilShown(page, 'Saved');
    await page.close();
  };
  const untilText = (page: Page, text: string) =>
    untilRead(page, `"${text}"`, (read) => read.text === text);

  it('show own passages in the first frame, and go from one to the next only', async () => {
    await write('You are loved.');
    await choose('favorites');
    const tab = await extension.newTab();
    expect(await readPassage(tab)).toMatchObject({ text: 'You are loved.', favorite: true });
    await tab.close();

    await write('Rest now.');
    const next = await openNewTab(extension);
    const [first, second] =
      (await readPassage(next)).text === 'Rest now.'
        ? ['Rest now.', 'You are loved.']
        : ['You are loved.', 'Rest now.'];
    await next.keyboard.press('ArrowRight');
    await untilText(next, second);
    await next.keyboard.press('ArrowRight');
    await untilText(next, first);
  });

  it('show all passages again once no favorite is left, and when that is chosen', async () => {
    await write('You are loved.');
    await choose('favorites');
    const tab = await openNewTab(extension);
    await untilText(tab, 'You are loved.');
    await choose('all');
    await tab.keyboard.press('ArrowRight');
    await untilRead(tab, 'another one', ({ text }) => text !== 'You are loved.');

    await choose('favorites');
    const library = await openFavorites(extension);
    await library.locator('li[aria-posinset] a').click();
    await press(library, 'Remove You are loved.');
    await untilShown(library, 'Removed: ');
    const empty = await openNewTab(extension);
    await untilRead(empty, 'another one', ({ text }) => text !== 'You are loved.' && text !== '');
  });
});
