import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Extension } from './harness/extension.ts';
import { hydrated } from './harness/hydrated.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { focused, pressNamed, tabTo, typeWords, untilFocused } from './keyboard.ts';
import { readPassage, untilRead, untilShown } from './passage-page.ts';
import { openPopup } from './popup-page.ts';
import { announcements, recordAnnouncements } from './reading-order.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

describe.each(browsers)('a new tab and the popup by keyboard alone in %s', (browser) => {
  let extension: Extension;
  let tab: Page;

  beforeAll(async () => {
    extension = await openExtension({ browser });
    // In a tab that Firefox's own window opened, keys do not count as user activation.
    tab = await hydrated(await extension.open('newtab.html'));
  });

  afterAll(async () => {
    expect(await extension.problems()).toEqual([]);
    await extension.close();
  });

  it('answers the questions of the first tab, and the focus stays on the page', async () => {
    await pressNamed(tab, 'Large');
    await until('the size', () =>
      tab.evaluate(() => document.documentElement.dataset.size === 'large'),
    );
    // The focused button is gone with the questions.
    await until('a place for the focus', async () => (await focused(tab)).tag !== '');
    expect((await focused(tab)).hidden).toBe('');
  });

  it('goes to another passage and back, and saves one', async () => {
    await tab.focus('header a');
    const first = await readPassage(tab);
    await pressNamed(tab, 'Next passage', ' ');
    await untilRead(tab, 'the next passage', ({ text }) => text !== first.text);
    expect((await focused(tab)).name).toBe('Next passage');
    await tab.keyboard.press('ArrowLeft');
    await untilRead(tab, 'the first passage', ({ text }) => text === first.text);
    await tab.focus('header a');
    await pressNamed(tab, 'Favorite');
    await untilRead(tab, 'the heart', ({ favorite }) => favorite);
  });

  it('announces one passage for each press, in a live region that was there before', async () => {
    const before = await readPassage(tab);
    await recordAnnouncements(tab);
    await tab.keyboard.press('ArrowRight');
    const { text } = await untilRead(tab, 'the next passage', (now) => now.text !== before.text);
    expect(await announcements(tab)).toEqual([expect.stringContaining(text)]);
  });

  it('opens the share menu, copies the text, and returns the focus', async () => {
    await pressNamed(tab, 'Share');
    await untilFocused(tab, 'Share');
    await pressNamed(tab, 'Copy as text');
    await untilShown(tab, 'Copied.');
    await pressNamed(tab, 'Close');
    await untilFocused(tab, 'Share');
  });

  it.each([
    ['?', 'Keyboard shortcuts', 'Keyboard shortcuts', 'Escape'],
    ['s', 'Share', 'Share', 'Enter'],
  ] as const)(
    'the key %s opens a sheet that gives the focus back',
    async (key, title, from, end) => {
      await tab.keyboard.press(key);
      await untilFocused(tab, title);
      await pressNamed(tab, 'Close', end);
      await untilFocused(tab, from);
    },
  );

  it('opens help with H, and leaves an empty page with Escape twice', async () => {
    await tab.keyboard.press('h');
    await until('help', async () => (await extension.address(tab)).endsWith('library.html#help'));
    await untilShown(tab, 'Ask someone to stay with you.');
    await until('an empty page', async () => {
      await tab.keyboard.press('Escape');
      await tab.keyboard.press('Escape');
      return (await extension.address(tab)) === 'about:blank';
    });
  });

  it('opens and saves a card and searches a word in the popup', async () => {
    const popup = await openPopup(extension, { width: 384, height: 600 });
    // What comes later may move what has the focus.
    await popup.waitForSelector('main [aria-pressed]:not([data-place]):not(:disabled)');
    await tabTo(popup, 'Practices');
    await popup.keyboard.press('ArrowRight');
    await untilFocused(popup, 'Reasons');
    await pressNamed(popup, 'Exhaustion and Overwhelm');
    await pressNamed(popup, 'Favorite: Exhaustion and Overwhelm', ' ');
    await popup.waitForSelector('details [aria-pressed="true"]');
    expect((await focused(popup)).name).toBe('Favorite: Exhaustion and Overwhelm');

    await popup.focus('header button');
    await popup.keyboard.press('Enter');
    await untilFocused(popup, 'Search');
    await popup.waitForSelector('input[type="search"]:focus');
    await typeWords(popup, 'tired');
    await popup.waitForSelector('main [role="status"]:not(:empty) ~ * summary');
    await pressNamed(popup, /^Why it can be hard Exhaustion/);
    await popup.waitForSelector('details[open]');
    await popup.close();
  });
});
