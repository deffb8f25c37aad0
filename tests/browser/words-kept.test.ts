import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openFavorites, press } from './favorites-page.ts';
import type { BrowserName, Extension } from './harness/extension.ts';
import { hydrated } from './harness/hydrated.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { openNewTab, untilRead, untilShown } from './passage-page.ts';
import { asInstalled } from './reset-extension.ts';
import { keptFavorites } from './stored-records.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

describe.each(browsers)('what the user has done in %s', (browser) => {
  let extension: Extension;

  beforeAll(async () => {
    extension = await openExtension({ browser });
  });

  afterEach(async () => {
    await asInstalled(extension);
    expect(await extension.problems()).toEqual([]);
  });
  afterAll(() => extension.close());

  const saved = async (page: Page) =>
    (await keptFavorites(page)).filter(({ deletedAt }) => deletedAt === null).length;

  it('is what the heart of the next tab was pressed for, whatever that knew of it', async () => {
    const tab = await openNewTab(extension);
    await tab.keyboard.press('f');
    await untilRead(tab, 'a saved passage', ({ favorite }) => favorite);
    await tab.close();
    const next = await extension.newTab();
    // If its snapshot was planned before, its heart is painted empty. Read and pressed in one moment.
    const wanted = await next.evaluate(() => {
      const heart = document.querySelector<HTMLElement>('[aria-label="Favorite"]');
      const isPainted = heart?.ariaPressed === 'true';
      heart?.click();
      return !isPainted;
    });
    await hydrated(next);
    await untilRead(next, 'what was asked for', ({ favorite }) => favorite === wanted);
    const library = await openFavorites(extension);
    await untilShown(library, wanted ? '1 favorite' : 'Nothing saved yet.');
    expect(await saved(library)).toBe(wanted ? 1 : 0);
  });

  it('is in a form of its own for each tab in which it was begun', async () => {
    const openForm = async () => {
      const page = await extension.open('library.html', 'favorites/new');
      await page.waitForSelector('textarea');
      return page;
    };
    const written = (page: Page) =>
      page.evaluate(() => document.querySelector('textarea')?.value ?? '');
    const [one, other] = [await openForm(), await openForm()];
    await one.bringToFront();
    await one.type('textarea', 'From one tab.');
    await other.bringToFront();
    await other.type('textarea', 'From another.');
    await one.close();
    await other.close();

    const found: string[] = [];
    for (const _ of [one, other]) {
      const page = await openForm();
      found.push(await written(page));
      await press(page, 'Save');
      await until('it to be kept', () => page.evaluate(() => location.hash.includes('own')));
      await page.close();
    }
    expect(found.toSorted()).toEqual(['From another.', 'From one tab.']);
    expect(await saved(await openFavorites(extension))).toBe(2);
  });
});
