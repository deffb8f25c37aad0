import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BrowserName, Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { openNewTab, readPassage, untilRead, untilShown } from './passage-page.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

describe.each(browsers)('a favorite in %s', (browser) => {
  let extension: Extension;

  beforeEach(async () => {
    extension = await openExtension({ browser });
  });

  afterEach(async () => {
    expect(await extension.problems()).toEqual([]);
    await extension.close();
  });

  const save = async () => {
    const page = await openNewTab(extension);
    await page.click('[aria-label="Favorite"]');
    return untilRead(page, 'the heart', ({ favorite }) => favorite);
  };

  it('is there after the browser was closed: on the tab, in the popup, in the library', async () => {
    const saved = await save();
    extension = await extension.restart();

    const tab = await openNewTab(extension);
    expect((await untilRead(tab, 'the heart', ({ favorite }) => favorite)).text).toBe(saved.text);

    const popup = await extension.open('popup.html');
    await popup.locator('[role="tab"]:nth-child(3)').click();
    await untilShown(popup, saved.text);
    await untilShown(popup, saved.reflection);

    const library = await extension.open('library.html', 'favorites');
    await library.locator('main summary').click();
    await untilShown(library, saved.text);
    await untilShown(library, saved.reflection);
  });

  it('stands in the first frame with its heart full', async () => {
    await save();
    const tab = await openNewTab(extension);
    await untilRead(tab, 'the heart', ({ favorite }) => favorite);
    await until('the snapshot', () =>
      tab.evaluate(() => localStorage.getItem('gently-led:snapshot')?.includes('"favorite":true')),
    );
    const next = await extension.newTab();
    expect((await readPassage(next)).favorite).toBe(true);
  });

  it('is removed and brought back by keyboard alone, the focus staying in its place', async () => {
    const saved = await save();
    const reference = saved.source.replace(' (NIV)', '');
    const library = await extension.open('library.html', 'favorites');
    await library.waitForSelector('main summary');
    await library.focus('main summary');
    await library.keyboard.press('Enter');
    await library.keyboard.press('Tab');
    await library.keyboard.press('Enter');
    await untilShown(library, `${reference} was removed.`);
    const focused = () =>
      library.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await until('the focus on undo', async () => (await focused()) === `Undo: keep ${reference}`);
    await library.keyboard.press('Enter');
    const back = () => library.evaluate(() => document.activeElement?.tagName);
    await until('the focus on what came back', async () => (await back()) === 'SUMMARY');
    const tab = await openNewTab(extension);
    await untilRead(tab, 'the heart', ({ favorite }) => favorite);
  });
});

describe("Firefox's permanent private browsing", () => {
  it('keeps favorites, although it gives extensions no IndexedDB', async () => {
    let extension = await openExtension({ browser: 'firefox', privateBrowsing: true });
    const page = await openNewTab(extension);
    await page.click('[aria-label="Favorite"]');
    const saved = await untilRead(page, 'the heart', ({ favorite }) => favorite);
    extension = await extension.restart();
    const library = await extension.open('library.html', 'favorites');
    await untilShown(library, saved.source.replace(' (NIV)', ''));
    const kept = await library.evaluate(() => indexedDB.databases().catch((error) => error.name));
    expect(kept).toBe('InvalidStateError');
    await extension.close();
  });
});
